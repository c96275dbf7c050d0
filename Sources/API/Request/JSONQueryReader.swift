/// Reads a query as JSON (RFC 8259), strictly: one object whose members are parameters.
///
///     {"partner": ["Russia", "Mali"], "match": "any", "signed": "2023", "limit": 10}
///
/// A member is a text, a number, true or false, or an array of these; an array stands for a parameter that is
/// given so often, or for a list where it may be given once.
struct JSONQueryReader {
    private let octets: [UInt8]
    private var at = 0

    init(_ octets: [UInt8]) { self.octets = octets }

    typealias Pair = (name: String, values: [String])

    /// The members in order.
    mutating func pairs() throws(Problem) -> [Pair] {
        var pairs: [Pair] = []
        try take("{", "the query is a JSON object")
        guard !takes("}") else { return try finish(pairs) }
        repeat {
            let name = try string()
            guard !pairs.contains(where: { $0.name == name }) else {
                throw Problem(
                    .repeatedParameter, "“\(name.prefix(64))” stands more than once in the query.")
            }
            try take(":", "a colon stands behind a name")
            pairs.append((name, try values()))
        } while takes(",")
        try take("}", "a comma or the end of the object stands behind a value")
        return try finish(pairs)
    }

    private mutating func finish(_ pairs: [Pair]) throws(Problem) -> [Pair] {
        skipSpace()
        guard at == octets.count else { throw malformed("nothing stands behind the object") }
        return pairs
    }

    private mutating func values() throws(Problem) -> [String] {
        guard takes("[") else { return [try value()] }
        guard !takes("]") else { return [] }
        var values: [String] = []
        repeat { values.append(try value()) } while takes(",")
        try take("]", "a comma or the end of the array stands behind a value")
        return values
    }

    private mutating func value() throws(Problem) -> String {
        skipSpace()
        guard at < octets.count else { throw malformed("a value stands here") }
        if octets[at] == UInt8(ascii: "\"") { return try string() }
        let start = at
        while at < octets.count, Self.isLiteral(octets[at]) { at += 1 }
        let text = String(decoding: octets[start..<at], as: UTF8.self)
        let isNumber =
            Double(text) != nil && text.utf8.first != UInt8(ascii: "+") && !text.contains("x")
        guard text == "true" || text == "false" || isNumber else {
            throw malformed("a value is a text, a number, true, false, or an array of these")
        }
        return text
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    private mutating func string() throws(Problem) -> String {
        try take("\"", "a text in quotation marks stands here")
        var text: [UInt8] = []
        while at < octets.count, octets[at] != UInt8(ascii: "\"") {
            let byte = octets[at]
            at += 1
            guard byte >= 0x20 else { throw malformed("a text has no control characters") }
            if byte == UInt8(ascii: "\\") { try takeEscape(into: &text) } else { text.append(byte) }
        }
        guard at < octets.count else { throw malformed("a text ends with a quotation mark") }
        at += 1
        guard let string = String(validating: text, as: UTF8.self) else {
            throw malformed("a text is UTF-8")
        }
        return string
    }

    private mutating func takeEscape(into text: inout [UInt8]) throws(Problem) {
        guard at < octets.count else { throw malformed("a text ends with a quotation mark") }
        let byte = octets[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var unit = try codeUnit()
            if unit & 0xFC00 == 0xD800 {
                guard takesBytes("\\u") else {
                    throw malformed("half a surrogate pair is no character")
                }
                let low = try codeUnit()
                guard low & 0xFC00 == 0xDC00 else {
                    throw malformed("half a surrogate pair is no character")
                }
                unit = 0x1_0000 + (unit & 0x3FF) << 10 + low & 0x3FF
            }
            guard let scalar = Unicode.Scalar(unit) else {
                throw malformed("half a surrogate pair is no character")
            }
            text.append(contentsOf: String(scalar).utf8)
        default: throw malformed("there is no such escape")
        }
    }

    private mutating func codeUnit() throws(Problem) -> UInt32 {
        guard at + 4 <= octets.count else { throw malformed("four hexadecimal digits follow \\u") }
        let digits = octets[at..<(at + 4)]
        let isHexadecimal = digits.allSatisfy { byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
        }
        guard isHexadecimal, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw malformed("four hexadecimal digits follow \\u") }
        at += 4
        return unit
    }

    private mutating func skipSpace() {
        while at < octets.count, [0x20, 0x09, 0x0A, 0x0D].contains(octets[at]) { at += 1 }
    }

    private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard at < octets.count, octets[at] == UInt8(ascii: mark) else { return false }
        at += 1
        return true
    }

    private mutating func takesBytes(_ text: String) -> Bool {
        guard octets[at...].starts(with: text.utf8) else { return false }
        at += text.utf8.count
        return true
    }

    private mutating func take(_ mark: Unicode.Scalar, _ rule: String) throws(Problem) {
        guard takes(mark) else { throw malformed(rule) }
    }

    private func malformed(_ rule: String) -> Problem {
        .notAQuery("This is no JSON query at octet \(at): \(rule).")
    }
}
