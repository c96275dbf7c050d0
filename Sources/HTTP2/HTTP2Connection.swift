package import HTTP

/// HTTP/2 for one client (RFC 9113), from the preface on.
///
/// The input is cut behind each frame that may end a request, the library reads up to there, and the
/// request is answered before it reads on: whatever came in one piece is worked on one by one, as if
/// it had come in many. What the library says in between is noted (`ConnectionState+Events`).
///
/// A class, as it frees the session in the end.
package final class HTTP2Connection: ServerConnection {
    var state: ConnectionState

    package init(limits: Limits) {
        state = ConnectionState(Session(limits), limits)
    }

    deinit { state.session.free() }

    package var phase: ConnectionPhase { state.phase }

    package func receive(_ bytes: Span<UInt8>, in context: inout ServiceContext) -> Demand {
        guard state.ending != .closed else { return .close }
        state.begin(&context)
        let used = state.advance(bytes, in: &context)
        if used < bytes.count { state.held = Array(copying: bytes.extracting(droppingFirst: used)) }
        return state.conclude(&context)
    }

    package func resume(in context: inout ServiceContext) -> Demand {
        guard state.ending != .closed else { return .close }
        state.begin(&context)
        state.send()
        if !state.held.isEmpty, state.hasRoom {
            let input = state.held
            let used = state.advance(input.span, in: &context)
            state.held = used < input.count ? Array(input[used...]) : []
        }
        return state.conclude(&context)
    }

    package func expire(in context: inout ServiceContext) -> Demand {
        guard state.ending != .closed else { return .close }
        state.begin(&context)
        let isAwaited = state.hasSettings && state.hasAcknowledgement
        state.watchClock(in: &context)
        state.end(isAwaited ? .none : .settingsTimeout)
        return state.conclude(&context)
    }

    package func announceStop(in context: inout ServiceContext) -> Demand {
        guard state.ending != .closed else { return .close }
        state.begin(&context)
        return state.conclude(&context)
    }
}
