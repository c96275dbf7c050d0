import HTTP

/// One member of a list of preferences (RFC 9110 §12.4.2): `gzip;q=0.5`.
struct WeightedMember {
    /// What is preferred, without its parameters.
    let name: Range<Int>
    /// In thousandths, the finest that the grammar knows; 0 means "not acceptable".
    let weight: Int

    /// Nil where the weight breaks the grammar.
    init?(_ member: Range<Int>, in bytes: Span<UInt8>) {
        var parameters = Parameters(member)
        guard let name = parameters.next(in: bytes) else { return nil }
        self.name = name
        var weight = 1_000
        while let parameter = parameters.next(in: bytes) {
            guard parameter.count >= 2, bytes[parameter.lowerBound] | 0x20 == UInt8(ascii: "q"),
                bytes[parameter.lowerBound + 1] == UInt8(ascii: "=")
            else { continue }
            guard let value = Self.weight(parameter.dropFirst(2), in: bytes) else { return nil }
            weight = value
        }
        self.weight = weight
    }

    /// `qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )`
    private static func weight(_ range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
        guard 1...5 ~= range.count, range.count == 1 || bytes[range.lowerBound + 1] == 0x2E else {
            return nil
        }
        var weight = 0
        var unit = 1_000
        for at in range where at != range.lowerBound + 1 {
            let digit = bytes[at] &- 0x30
            guard digit < 10 else { return nil }
            weight += Int(digit) * unit
            unit /= 10
        }
        return weight <= 1_000 ? weight : nil
    }
}

/// The parts of a list member between its semicolons, without the white space around them.
private struct Parameters {
    private var at: Int
    private let end: Int

    init(_ member: Range<Int>) {
        at = member.lowerBound
        end = member.upperBound
    }

    mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        guard at < end else { return nil }
        var first = at
        while at < end, bytes[at] != UInt8(ascii: ";") { at += 1 }
        var last = at
        at += 1
        while first < last, bytes[first].isBlank { first += 1 }
        while first < last, bytes[last - 1].isBlank { last -= 1 }
        return first..<last
    }
}
