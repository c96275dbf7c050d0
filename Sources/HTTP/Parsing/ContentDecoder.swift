/// Follows the content of one request to its end, keeping none of it.
struct ContentDecoder: Sendable {
    private var coding: Coding

    /// Kept apart from the connection's own memory, as few requests have content.
    private indirect enum Coding: Sendable {
        /// Octets that are still to come.
        case length(Int)
        case chunked(ChunkedDecoder)
    }

    /// For content that is there: nil where the request has none.
    init?(_ content: RequestFraming.Content, limits: Limits) {
        switch content {
        case .none: return nil
        case .length(let count): coding = .length(count)
        case .chunked: coding = .chunked(ChunkedDecoder(limits: limits))
        }
    }

    /// Steps `at` over what belongs to the content; true where its end was reached.
    mutating func advance(
        _ bytes: Span<UInt8>, at: inout Int
    ) throws(ParseFailure) -> Bool {
        switch coding {
        case .length(let remaining):
            let taken = min(remaining, bytes.count - at)
            at += taken
            coding = .length(remaining - taken)
            return taken == remaining
        case .chunked(var decoder):
            let isFinished = try decoder.advance(bytes, at: &at)
            coding = .chunked(decoder)
            return isFinished
        }
    }
}
