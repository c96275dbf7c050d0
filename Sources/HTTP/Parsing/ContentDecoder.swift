/// Follows the content of one request to its end, and keeps the beginning of it where it is wanted.
struct ContentDecoder: Sendable {
    private var coding: Coding

    /// Kept apart from the connection's own memory, as few requests have content; `room` is how much may be
    /// kept.
    private indirect enum Coding: Sendable {
        /// Octets that are still to come.
        case length(Int, room: Int)
        case chunked(ChunkedDecoder, room: Int)
    }

    /// For content that is there: nil where the request has none.
    ///
    /// - Parameter room: octets that what it is kept in may have, with what is in there already.
    init?(_ content: RequestFraming.Content, limits: Limits, room: Int = 0) {
        switch content {
        case .none: return nil
        case .length(let count): coding = .length(count, room: room)
        case .chunked: coding = .chunked(ChunkedDecoder(limits: limits), room: room)
        }
    }

    /// Steps `at` over what belongs to the content, and keeps it in `kept` as far as there is room; true
    /// where its end was reached.
    mutating func advance(
        _ bytes: Span<UInt8>, at: inout Int, keepingIn kept: inout [UInt8]
    ) throws(ParseFailure) -> Bool {
        switch coding {
        case .length(let remaining, let room):
            let taken = min(remaining, bytes.count - at)
            kept.append(bytes.extracting(at..<(at + taken)), upTo: room)
            at += taken
            coding = .length(remaining - taken, room: room)
            return taken == remaining
        case .chunked(var decoder, let room):
            let isFinished = try decoder.advance(bytes, at: &at, keepingIn: &kept, upTo: room)
            coding = .chunked(decoder, room: room)
            return isFinished
        }
    }
}

extension [UInt8] {
    /// Appends the beginning of `bytes`, so that there are no more than `room` in all.
    package mutating func append(_ bytes: Span<UInt8>, upTo room: Int) {
        guard count < room else { return }
        append(bytes.extracting(first: Swift.min(bytes.count, room - count)))
    }
}
