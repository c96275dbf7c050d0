import HTTP

/// Time limits that the loop cannot keep, as a client that is busy elsewhere would renew them.
extension ConnectionState {
    /// Gives up on what takes too long; to be called where all was sent that the client has room for.
    mutating func watchClock(in context: inout ServiceContext) {
        if !hasAcknowledgement, now - begun > limits.http2.settingsTime {
            // RFC 9113 §6.5.3: without an acknowledgement "within a reasonable amount of time, it MAY
            // issue a connection error [...] of type SETTINGS_TIMEOUT".
            return end(.settingsTimeout)
        }
        guard heldContent > 0 || uploads > 0 else { return }
        var isAnyLate = false
        // The memory of the places goes with the last stream, which may be one that is given up here.
        for place in streams.indices where streams.isOpen(place) {
            isAnyLate = watch(place, in: &context) || isAnyLate
        }
        if isAnyLate { send() }
    }

    /// Whether something has to be said to the stream at `place`.
    private mutating func watch(_ place: Int, in context: inout ServiceContext) -> Bool {
        let http2 = limits.http2
        if streams[place].hasContent {
            guard let stalled = streams[place].stalled else {
                streams[place].stalled = now
                return false
            }
            guard now - stalled > http2.stallTime else { return false }
            session.reset(streams[place].id, .cancel)
            return true
        }
        guard streams[place].isUploading, now - streams[place].begun > http2.contentTime
        else { return false }
        if streams[place].isAnswered {
            session.reset(streams[place].id, .cancel)
        } else {
            refuseLate(place, &context)
        }
        return true
    }
}
