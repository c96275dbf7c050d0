/// A parsed JSON text (RFC 8259), strict: what a client would make of our bytes.
enum JSON: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([(key: String, value: JSON)])

    subscript(key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }

    var string: String { if case .text(let text) = self { text } else { "" } }
    var int: Int? { if case .number(let number) = self { Int(number) } else { nil } }
    var array: [JSON] { if case .list(let values) = self { values } else { [] } }
    var strings: [String] { array.map(\.string) }
    var keys: [String] { if case .object(let members) = self { members.map(\.key) } else { [] } }

    static func == (a: JSON, b: JSON) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.text(let a), .text(let b)): a == b
        case (.list(let a), .list(let b)): a == b
        case (.object(let a), .object(let b)):
            a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }

    init?(parsing text: String) {
        var parser = Parser(bytes: Array(text.utf8)[...])
        guard let value = parser.value() else { return nil }
        parser.skipSpace()
        guard parser.bytes.isEmpty else { return nil }
        self = value
    }

    private struct Parser {
        var bytes: ArraySlice<UInt8>

        mutating func skipSpace() {
            while let byte = bytes.first, [0x20, 0x0A, 0x0D, 0x09].contains(byte) {
                bytes.removeFirst()
            }
        }

        mutating func take(_ text: String) -> Bool {
            guard bytes.starts(with: text.utf8) else { return false }
            bytes.removeFirst(text.utf8.count)
            return true
        }

        mutating func value() -> JSON? {
            skipSpace()
            switch bytes.first {
            case UInt8(ascii: "{"): return object()
            case UInt8(ascii: "["): return list()
            case UInt8(ascii: "\""): return string().map { .text($0) }
            case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
            case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
            case UInt8(ascii: "n"): return take("null") ? .null : nil
            default:
                let digits = bytes.prefix { "+-.eE0123456789".utf8.contains($0) }
                bytes.removeFirst(digits.count)
                return Double(String(decoding: digits, as: UTF8.self)).map { .number($0) }
            }
        }

        mutating func object() -> JSON? {
            var members: [(key: String, value: JSON)] = []
            _ = take("{")
            skipSpace()
            if take("}") { return .object([]) }
            repeat {
                skipSpace()
                guard let key = string() else { return nil }
                skipSpace()
                guard take(":"), let value = value() else { return nil }
                members.append((key, value))
                skipSpace()
            } while take(",")
            return take("}") ? .object(members) : nil
        }

        mutating func list() -> JSON? {
            var values: [JSON] = []
            _ = take("[")
            skipSpace()
            if take("]") { return .list([]) }
            repeat {
                guard let value = value() else { return nil }
                values.append(value)
                skipSpace()
            } while take(",")
            return take("]") ? .list(values) : nil
        }

        mutating func string() -> String? {
            guard take("\"") else { return nil }
            var text: [UInt8] = []
            while let byte = bytes.popFirst() {
                switch byte {
                case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
                case UInt8(ascii: "\\"):
                    guard let escaped = bytes.popFirst() else { return nil }
                    switch escaped {
                    case UInt8(ascii: "n"): text.append(0x0A)
                    case UInt8(ascii: "r"): text.append(0x0D)
                    case UInt8(ascii: "t"): text.append(0x09)
                    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
                        text.append(escaped)
                    case UInt8(ascii: "u"):
                        let digits = String(decoding: bytes.prefix(4), as: UTF8.self)
                        guard let code = UInt32(digits, radix: 16),
                            let scalar = Unicode.Scalar(code)
                        else { return nil }
                        bytes.removeFirst(4)
                        text += Array(String(Character(scalar)).utf8)
                    default: return nil
                    }
                case ..<0x20: return nil
                default: text.append(byte)
                }
            }
            return nil
        }
    }
}
