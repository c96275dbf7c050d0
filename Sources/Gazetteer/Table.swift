/// A tab-separated table of the package's data: one header line, then one record a line.
///
/// Read in place from the embedded bytes; nothing is copied until a field is asked for. Lists inside
/// a field are separated by `|`. A line with too few fields reads as if the rest were empty.
struct Table {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// One record, valid while its table is being read.
    struct Row {
        fileprivate let bytes: [UInt8]
        fileprivate let fields: [Range<Int>]

        subscript(column: Int) -> String {
            guard column < fields.count else { return "" }
            return String(decoding: bytes[fields[column]], as: UTF8.self)
        }

        /// Nil where the field is empty.
        func value(_ column: Int) -> String? {
            guard column < fields.count, !fields[column].isEmpty else { return nil }
            return self[column]
        }

        func integer(_ column: Int) -> Int? { value(column).flatMap { Int($0) } }

        func list(_ column: Int, separator: UInt8 = UInt8(ascii: "|")) -> [String] {
            guard column < fields.count, !fields[column].isEmpty else { return [] }
            return bytes[fields[column]].split(separator: separator).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }

    var header: [String] {
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return fields(0..<end).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    func forEachRow(_ body: (Row) -> Void) {
        var start = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) + 1
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if end > start { body(Row(bytes: bytes, fields: fields(start..<end))) }
            start = end + 1
        }
    }

    private func fields(_ line: Range<Int>) -> [Range<Int>] {
        var fields: [Range<Int>] = []
        fields.reserveCapacity(20)
        var start = line.lowerBound
        for index in line where bytes[index] == UInt8(ascii: "\t") {
            fields.append(start..<index)
            start = index + 1
        }
        fields.append(start..<line.upperBound)
        return fields
    }
}
