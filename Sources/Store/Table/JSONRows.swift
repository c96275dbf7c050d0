import Records

/// The JSON objects of a table, one after the other in one buffer, and where their members stand.
///
/// Every row has the same members in the same order, so that a choice of fields is a choice of
/// slices.
package struct JSONRows: Sendable {
    /// The member names, in order.
    package let members: [String]
    private let bytes: [UInt8]
    /// Where each row begins; one more than there are rows.
    private let rows: [Int]
    /// For each row, where each member begins, counted from the row's start.
    private let offsets: [UInt32]

    /// `blank` is a row without content: it names the members of an empty table too.
    init(_ objects: [[UInt8]], blank: [UInt8]) {
        var (bytes, rows, offsets): ([UInt8], [Int], [UInt32]) = ([], [0], [])
        for object in objects {
            offsets.append(contentsOf: Self.scan(object).map { UInt32($0.start) })
            bytes.append(contentsOf: object)
            rows.append(bytes.count)
        }
        members = Self.scan(blank).map(\.name)
        precondition(
            offsets.count == members.count * objects.count, "every row has the same members")
        (self.bytes, self.rows, self.offsets) = (bytes, rows, offsets)
    }

    /// The whole object.
    package func row(_ number: UInt32) -> ArraySlice<UInt8> {
        bytes[rows[Int(number)]..<rows[Int(number) + 1]]
    }

    /// The members `range` of a row with the commas between them, without the braces.
    package func members(_ range: Range<Int>, of number: UInt32) -> ArraySlice<UInt8> {
        let start = rows[Int(number)]
        let base = Int(number) * members.count
        let from = start + Int(offsets[base + range.lowerBound])
        let to =
            range.upperBound < members.count
            ? start + Int(offsets[base + range.upperBound]) : rows[Int(number) + 1]
        // Before the next member stands a comma, after the last one the closing brace.
        return bytes[from..<(to - 1)]
    }

    func add(to hash: inout ContentHash) { hash.add(bytes.span) }

    private typealias Member = (name: String, start: Int)

    /// The members of a JSON object that is known to be well-formed.
    private static func scan(_ object: [UInt8]) -> [Member] {
        var members: [Member] = []
        var (depth, isInString, isEscaped, stringStart) = (0, false, false, 0)
        var awaitsName = true
        for (index, byte) in object.enumerated() {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                    guard depth == 1, awaitsName else { continue }
                    awaitsName = false
                    let name = String(decoding: object[(stringStart + 1)..<index], as: UTF8.self)
                    members.append((name, stringStart))
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): (isInString, stringStart) = (true, index)
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ","): if depth == 1 { awaitsName = true }
            default: break
            }
        }
        return members
    }
}
