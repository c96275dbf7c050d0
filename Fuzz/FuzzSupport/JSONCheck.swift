/// Holds octets against the grammar of JSON (RFC 8259), strictly, and keeps nothing of them.
package struct JSONCheck {
    private let octets: [UInt8]
    private var at = 0

    /// Whether the octets are one JSON text, white space around it included.
    package static func accepts(_ octets: [UInt8]) -> Bool {
        var check = JSONCheck(octets: octets)
        // §8.1: it "MUST be encoded using UTF-8".
        guard String(validating: octets, as: UTF8.self) != nil, check.value(depth: 0) else {
            return false
        }
        check.skipSpace()
        return check.at == octets.count
    }

    private init(octets: [UInt8]) {
        self.octets = octets
    }

    private static let deepest = 64

    private var next: UInt8? { at < octets.count ? octets[at] : nil }

    private mutating func take(_ octet: Character) -> Bool {
        guard next == octet.asciiValue else { return false }
        at += 1
        return true
    }

    private mutating func take(word: String) -> Bool {
        guard octets[at...].starts(with: word.utf8) else { return false }
        at += word.utf8.count
        return true
    }

    private mutating func skipSpace() {
        while let next, [0x20, 0x09, 0x0a, 0x0d].contains(next) { at += 1 }
    }

    private mutating func value(depth: Int) -> Bool {
        guard depth <= Self.deepest else { return false }
        skipSpace()
        if take("{") {
            return members(until: "}") { $0.string() && $0.colon() && $0.value(depth: depth + 1) }
        }
        if take("[") { return members(until: "]") { $0.value(depth: depth + 1) } }
        if next == UInt8(ascii: "\"") { return string() }
        return take(word: "true") || take(word: "false") || take(word: "null") || number()
    }

    private mutating func members(
        until end: Character, _ member: (inout JSONCheck) -> Bool
    ) -> Bool {
        skipSpace()
        if take(end) { return true }
        repeat {
            skipSpace()
            guard member(&self) else { return false }
            skipSpace()
        } while take(",")
        return take(end)
    }

    private mutating func colon() -> Bool {
        skipSpace()
        return take(":")
    }

    private mutating func string() -> Bool {
        guard take("\"") else { return false }
        while let octet = next, octet >= 0x20 {
            at += 1
            switch octet {
            case UInt8(ascii: "\""): return true
            case UInt8(ascii: "\\"): guard escape() else { return false }
            default: break
            }
        }
        return false
    }

    private mutating func escape() -> Bool {
        guard let octet = next else { return false }
        at += 1
        guard octet == UInt8(ascii: "u") else { return "\"\\/bfnrt".utf8.contains(octet) }
        let digits = octets[at...].prefix(4)
        at += digits.count
        return digits.count == 4
            && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }
    }

    /// `[ "-" ] ( "0" / digit1-9 *DIGIT ) [ "." 1*DIGIT ] [ ( "e" / "E" ) [ "+" / "-" ] 1*DIGIT ]`
    private mutating func number() -> Bool {
        _ = take("-")
        if !take("0") { guard digits() else { return false } }
        if take(".") { guard digits() else { return false } }
        if take("e") || take("E") {
            if !take("-") { _ = take("+") }
            return digits()
        }
        return true
    }

    private mutating func digits() -> Bool {
        let start = at
        while let next, (0x30...0x39).contains(next) { at += 1 }
        return at > start
    }
}
