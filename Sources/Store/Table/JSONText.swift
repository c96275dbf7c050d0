/// Reads texts out of JSON that `JSONWriter` wrote.
enum JSONText {
    /// The text of a member: `"quote":"Il a dit \"oui\"."`; empty where its value is no text.
    static func value(of member: [UInt8]) -> String {
        // A name has no mark inside; behind it stand a colon and the mark that opens the text.
        let afterName = member.dropFirst().drop { $0 != UInt8(ascii: "\"") }.dropFirst(2)
        guard afterName.first == UInt8(ascii: "\"") else { return "" }
        var (text, rest): ([UInt8], ArraySlice<UInt8>) = ([], afterName.dropFirst().dropLast())
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
                text.append(byte)
                continue
            }
            switch escape {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"):
                // Only what is below U+0020 is written so.
                let digits = String(decoding: rest.prefix(4), as: UTF8.self)
                text.append(UInt8(digits, radix: 16) ?? 0x20)
                rest = rest.dropFirst(4)
            default: text.append(escape)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
