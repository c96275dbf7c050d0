/// JSON laid out for a person: a member or an element a line, two spaces a level.
enum PrettyJSON {
    /// `json` must be JSON without white space between its tokens, as `JSONWriter` makes it.
    static func indented(_ json: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(json.count * 2)
        var depth = 0
        var isInString = false
        var isEscaped = false
        func breakLine(_ out: inout [UInt8]) {
            out.append(UInt8(ascii: "\n"))
            out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
        }
        for (index, byte) in json.enumerated() {
            if isInString {
                out.append(byte)
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                out.append(byte)
                // `{` and `}` differ by 2, as `[` and `]` do.
                if index + 1 < json.count, json[index + 1] == byte + 2 { continue }
                depth += 1
                breakLine(&out)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if index > 0, json[index - 1] != byte - 2 {
                    depth -= 1
                    breakLine(&out)
                }
                out.append(byte)
            case UInt8(ascii: ","):
                out.append(byte)
                breakLine(&out)
            case UInt8(ascii: ":"):
                out.append(contentsOf: ": ".utf8)
            default:
                isInString = byte == UInt8(ascii: "\"")
                out.append(byte)
            }
        }
        return out
    }
}
