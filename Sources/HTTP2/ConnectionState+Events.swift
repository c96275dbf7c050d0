import HTTP

/// What the library tells while it reads or writes.
extension ConnectionState {
    /// The header block of a request begins, or that of a trailer section.
    mutating func didBegin(_ id: Int32, isRequest: Bool) {
        reader.begin()
        guard isRequest else { return }
        highest = id
        opened += 1
        uploads += 1
        session.set(streams.open(id, now: now), of: id)
    }

    /// One field line has come; false to end it all.
    mutating func didRead(_ name: Span<UInt8>, _ value: Span<UInt8>, isRequest: Bool) -> Bool {
        isRequest
            ? reader.take(name: name, value: value) : reader.skip(name: name, value: value)
    }

    /// Octets of content have come; they are counted, and kept where they say what is asked for.
    mutating func didReceive(_ content: Span<UInt8>, on id: Int32) {
        guard let place = session.place(of: id) else { return }
        streams[place].received += content.count
        heldHeads += streams[place].keep(content)
        guard
            streams[place].received > limits.contentLength || heldHeads > limits.http2.heldHeads
        else { return }
        streams[place].failure = .contentTooLong
        ready = place
    }

    /// A frame has come that is in order, the whole header block included.
    mutating func didReceive(_ frame: Frame) {
        switch frame.type {
        case .settings:
            if frame.isAcknowledgement { hasAcknowledgement = true } else { hasSettings = true }
        case .headers, .data:
            guard let place = session.place(of: frame.stream) else { return }
            if frame.endsStream, streams[place].isUploading {
                streams[place].isRequestEnded = true
                uploads -= 1
            }
            if frame.type == .headers, streams[place].request != nil {
                streams[place].failure = reader.failure
            }
            if frame.type == .headers || frame.endsStream { ready = place }
        default: break
        }
    }

    /// A frame was made; false to end it all.
    mutating func didSend(_ frame: Frame) -> Bool {
        switch frame.type {
        case .resetStream:
            noteReset(frame.stream)
            return flood?.admitReset(now: now) ?? true
        case .headers, .data:
            flood?.earn()
            guard frame.endsStream, let place = session.place(of: frame.stream),
                streams[place].isUploading
            else { return true }
            // RFC 9113 §8.1: "a server MAY request that the client abort transmission of a request
            // without error by sending a RST_STREAM with an error code of NO_ERROR after sending a
            // complete response".
            session.reset(frame.stream, .none)
            return true
        default: return true
        }
    }

    /// A stream has ended, for whatever reason.
    mutating func didClose(_ id: Int32) {
        lastClosed = id
        guard let place = session.place(of: id) else { return }
        let stream = streams.close(place)
        if stream.isUploading { uploads -= 1 }
        heldHeads -= stream.request?.octets.count ?? 0
        heldContent -= stream.left
        if ready == place { ready = nil }
        if !waiting.isEmpty { waiting.removeAll { $0 == place } }
    }

    /// How much of the content of an answer may go into a frame of that length, and whether it is the
    /// last of it; nil where nothing may be sent now.
    mutating func contentReady(at place: Int, upTo length: Int) -> (count: Int, isLast: Bool)? {
        guard hasRoom else { return nil }
        let left = streams[place].left
        return (min(left, length), left <= length)
    }

    /// Sends what a DATA frame has behind its header.
    mutating func sendContent(at place: Int, count: Int) {
        streams[place].send(count, to: &output)
        heldContent -= count
        hasProgressed = true
    }
}
