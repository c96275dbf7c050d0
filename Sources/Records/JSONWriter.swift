/// Writes JSON (RFC 8259) as UTF-8 bytes, keys in the order in which they are given.
///
///     var json = JSONWriter()
///     json.object { $0.field("id", "RUS"); $0.field("cow", 365) }      // {"id":"RUS","cow":365}
///
/// Order and bytes depend on the calls alone, so that two processes print the same.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Whether the next member or element needs a comma before it.
    private var needsComma = false

    package init() {}

    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        members(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    package mutating func array(_ elements: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        elements(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    package mutating func key(_ key: String) {
        // Names of members are ours, and need no escapes.
        let key = key.utf8.span
        let comma = needsComma
        bytes.append(addingCapacity: key.count + 4) {
            if comma { $0.append(UInt8(ascii: ",")) }
            $0.append(UInt8(ascii: "\""))
            for index in key.indices { $0.append(key[index]) }
            $0.append(UInt8(ascii: "\""))
            $0.append(UInt8(ascii: ":"))
        }
        needsComma = false
    }

    package mutating func value(_ string: String) {
        separate()
        quote(string.utf8.span)
        needsComma = true
    }

    package mutating func value(_ number: Int) { literal(String(number)) }

    /// Two decimals at most: a confidence, a score.
    package mutating func value(_ number: Double) {
        let hundredths = Int((number * 100).rounded())
        let (whole, rest) = (hundredths / 100, abs(hundredths % 100))
        let sign = hundredths < 0 && whole == 0 ? "-" : ""
        literal(
            rest == 0
                ? "\(sign)\(whole)"
                : rest % 10 == 0
                    ? "\(sign)\(whole).\(rest / 10)"
                    : "\(sign)\(whole).\(padded(rest, to: 2))")
    }

    package mutating func value(_ bool: Bool) { literal(bool ? "true" : "false") }

    package mutating func null() { literal("null") }

    /// A value that is JSON already.
    package mutating func raw(_ json: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    /// Ends a line of NDJSON.
    package mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    private mutating func literal(_ text: String) {
        separate()
        append(text.utf8.span)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// What needs no escape is copied as it lies: nearly all that is ever written.
    private mutating func quote(_ text: Span<UInt8>) {
        if text.count <= 32 { return quote(short: text) }
        if Self.holdsEscaped(text) { return escape(text) }
        bytes.append(UInt8(ascii: "\""))
        append(text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Names, dates and codes, in one go: looking for what to escape and copying are one pass.
    private mutating func quote(short text: Span<UInt8>) {
        let mark = UInt8(ascii: "\"")
        var isPlain = true
        bytes.append(addingCapacity: text.count + 2) {
            $0.append(mark)
            for index in text.indices {
                if Self.isEscaped(text[index]) { isPlain = false }
                $0.append(text[index])
            }
            $0.append(mark)
        }
        if isPlain { return }
        bytes.removeLast(text.count + 2)
        escape(text)
    }

    private mutating func escape(_ text: Span<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        for index in text.indices where Self.isEscaped(text[index]) {
            append(text.extracting(start..<index))
            escape(text[index])
            start = index + 1
        }
        append(text.extracting(start..<text.count))
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ text: Span<UInt8>) {
        unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Eight octets at a time. A load checks its bounds; it is called unsafe because not every type has a value for
    /// all bits, as integers have.
    private static func holdsEscaped(_ text: Span<UInt8>) -> Bool {
        let words = text.count / 8
        var found: UInt64 = 0
        for word in 0..<words {
            let octets = unsafe text.bytes.unsafeLoadUnaligned(
                fromByteOffset: word * 8, as: UInt64.self)
            found |= escapes(in: octets)
        }
        if found != 0 { return true }
        return (words * 8..<text.count).contains { isEscaped(text[$0]) }
    }

    /// Not zero where one of eight octets is to be escaped (Mycroft, 1987).
    @inline(__always)
    private static func escapes(in octets: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = octets ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let solidi = octets ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let below = (octets &- (ones &* 0x20)) & ~octets
        return (below | (quotes &- ones) & ~quotes | (solidi &- ones) & ~solidi) & (ones &* 0x80)
    }

    /// RFC 8259 §7: the quotation mark, the reverse solidus and U+0000 to U+001F.
    @inline(__always)
    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
        case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
        case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
        case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
        default:
            bytes.append(contentsOf: #"\u00"#.utf8)
            bytes.append(Self.digits[Int(byte >> 4)])
            bytes.append(Self.digits[Int(byte & 15)])
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}

/// A record with one JSON form.
package protocol JSONRepresentable {
    func write(to json: inout JSONWriter)
}

extension JSONRepresentable {
    package var json: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }
}

extension JSONWriter {
    package mutating func value(_ record: some JSONRepresentable) { record.write(to: &self) }

    package mutating func field(_ key: String, _ string: String?) {
        self.key(key)
        if let string { value(string) } else { null() }
    }

    package mutating func field(_ key: String, _ number: Int?) {
        self.key(key)
        if let number { value(number) } else { null() }
    }

    package mutating func field(_ key: String, _ number: Double) {
        self.key(key)
        value(number)
    }

    package mutating func field(_ key: String, _ bool: Bool) {
        self.key(key)
        value(bool)
    }

    package mutating func field<Of>(_ key: String, _ id: Identifier<Of>?) {
        field(key, id?.rawValue)
    }

    package mutating func field(_ key: String, _ record: (some JSONRepresentable)?) {
        self.key(key)
        if let record { value(record) } else { null() }
    }

    package mutating func field(_ key: String, _ records: [some JSONRepresentable]) {
        self.key(key)
        array { json in for record in records { json.value(record) } }
    }

    package mutating func field<Of>(_ key: String, _ ids: [Identifier<Of>]) {
        self.field(key, ids.map(\.rawValue))
    }

    package mutating func field(_ key: String, _ strings: [String]) {
        self.key(key)
        array { json in for string in strings { json.value(string) } }
    }
}
