import HTTP

/// Makes the head of a request out of the field lines that HPACK yields, in one piece of memory that
/// the next request uses again.
///
/// Field names and values have been checked (RFC 9113 §8.2.1), as has which pseudo-header fields are
/// there, once each and in front (§8.3): a request that fails these never gets its answer.
struct RequestReader: Sendable {
    /// What the ranges of `head` point into.
    private(set) var octets: [UInt8] = []
    var head = RequestHead(method: .unknown, path: 0..<0)
    /// Octets of content that the client announces.
    private(set) var contentLength: Int?
    private(set) var expectsContinue = false
    /// What is wrong with the request; the first failure counts.
    private(set) var failure: ParseFailure?

    let limits: Limits
    var target: Range<Int>?
    var authority: Range<Int>?
    var host: Range<Int>?
    var isHTTP = false
    private var listLength = 0

    /// RFC 9113 §6.5.2: the size of a field line is that of its name and its value in octets "plus an
    /// overhead of 32 octets for each field line".
    private static let lineOverhead = 32
    /// A list of so many times the limit is not even decoded to its end. HPACK makes a field of four
    /// thousand octets out of one, so that what is thrown away has a price as well.
    private static let patience = 4
    /// Memory that is kept for the next request.
    private static let keptCapacity = 4 * 1_024

    init(_ limits: Limits) {
        self.limits = limits
    }

    /// Begins the next header block: that of a request or a trailer section.
    mutating func begin() {
        octets.removeAll(keepingCapacity: octets.capacity <= Self.keptCapacity)
        head.removeAll()
        head.path = 0..<0
        (contentLength, expectsContinue, failure) = (nil, false, nil)
        (target, authority, host, isHTTP, listLength) = (nil, nil, nil, false, 0)
    }

    /// Takes one field line; false where the block goes beyond all measure.
    mutating func take(name: Span<UInt8>, value: Span<UInt8>) -> Bool {
        guard count(name, value, of: limits.headLength, or: .headTooLong) else {
            return listLength <= Self.patience * limits.headLength
        }
        if name[0] == UInt8(ascii: ":") {
            takePseudo(name, value)
        } else {
            takeField(FieldName(0..<name.count, in: name), value)
        }
        return true
    }

    /// Counts one line of a trailer section, which is ignored; false as in `take`.
    mutating func skip(name: Span<UInt8>, value: Span<UInt8>) -> Bool {
        count(name, value, of: limits.trailerLength, or: .trailerTooLong)
            || listLength <= Self.patience * limits.headLength
    }

    /// The block has ended: what can only be judged as a whole.
    mutating func finish() {
        guard failure == nil else { return }
        do {
            try finishTarget()
            try finishAuthority()
        } catch {
            failure = error
        }
    }

    /// What the client announces may be too much already.
    var excess: ParseFailure? {
        guard let contentLength, contentLength > limits.contentLength else { return nil }
        return .contentTooLong
    }

    /// False where the list is longer than may be, from this line on.
    private mutating func count(
        _ name: Span<UInt8>, _ value: Span<UInt8>, of limit: Int, or excess: ParseFailure
    ) -> Bool {
        listLength += name.count + value.count + Self.lineOverhead
        guard listLength > limit else { return true }
        fail(excess)
        return false
    }

    private mutating func takePseudo(_ name: Span<UInt8>, _ value: Span<UInt8>) {
        // The lengths differ, but for two.
        switch (name.count, name[1]) {
        case (5, _): target = keep(value)
        case (7, UInt8(ascii: "m")): takeMethod(value)
        case (7, _):
            isHTTP =
                value.spells("http", at: 0..<value.count)
                || value.spells("https", at: 0..<value.count)
        case (10, _): authority = keep(value)
        default: break
        }
    }

    private mutating func takeField(_ name: FieldName, _ value: Span<UInt8>) {
        guard head.fields.count < limits.fieldCount else { return fail(.tooManyFields) }
        let range = keep(value)
        switch name {
        // One field line for it is added in the end.
        case .host: return host = range
        case .contentLength: contentLength = Self.decimal(value)
        case .expect:
            if value.spells("100-continue", at: 0..<value.count) {
                expectsContinue = true
            } else {
                fail(.unknownExpectation)
            }
        default: break
        }
        head.append(FieldLine(name: name, value: range))
    }

    private mutating func keep(_ value: Span<UInt8>) -> Range<Int> {
        let start = octets.count
        octets.append(value)
        return start..<octets.count
    }

    mutating func fail(_ failure: ParseFailure) {
        if self.failure == nil { self.failure = failure }
    }

    /// `1*DIGIT`, as was checked; the largest number where it is larger.
    private static func decimal(_ value: Span<UInt8>) -> Int {
        var number = 0
        for at in value.indices {
            guard number < Int.max / 10 - 1 else { return .max }
            number = number * 10 + Int(value[at] & 15)
        }
        return number
    }
}
