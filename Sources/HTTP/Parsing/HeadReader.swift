/// Reads heads one after another, and one that equals the head before it at a glance.
///
/// What a head means depends on its octets alone, and clients repeat themselves: a probe, a dashboard
/// or a load balancer sends the very same octets again and again.
struct HeadReader {
    /// What was read last; its ranges begin at the head's first octet.
    private(set) var head = RequestHead(method: .unknown, path: 0..<0)
    /// Who sends what is read next.
    var client: ClientAddress {
        get { head.client }
        set { head.client = newValue }
    }
    /// Where the content of the request stands behind the head; to be set for each that has some.
    var content: Range<Int>? {
        get { head.content }
        set { head.content = newValue }
    }
    /// Of `head`; nil where it was not read to its end or not kept.
    private var framing: RequestFraming?
    /// The octets of `head`, where `framing` is there.
    private var octets: [UInt8] = []

    /// Longer heads are read anew.
    private static let longest = 1_024

    /// Reads the head that `bytes` begins with; nil where it is not complete yet.
    mutating func read(
        _ bytes: Span<UInt8>, limits: Limits
    ) throws(ParseFailure) -> RequestFraming? {
        if let framing, framing.headLength <= bytes.count,
            bytes.equals(octets.span, at: 0..<framing.headLength)
        {
            return framing
        }
        framing = nil
        guard let new = try RequestParser.parse(bytes, into: &head, limits: limits) else {
            return nil
        }
        if new.headLength <= Self.longest {
            octets.removeAll(keepingCapacity: true)
            octets.append(bytes.extracting(first: new.headLength))
            framing = new
        }
        return new
    }
}
