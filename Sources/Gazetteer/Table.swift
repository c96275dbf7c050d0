/// A tab-separated table of the package's data, one record a line.
///
/// Read in place from the embedded bytes; nothing is copied until a field is asked for. Lists inside
/// a field are separated by `|`. A line with too few fields reads as if the rest were empty.
package struct Table {
    private let bytes: [UInt8]
    private let hasHeader: Bool

    /// The first line names the columns unless `hasHeader` is false: then lines that begin with `#` are comments.
    package init(_ bytes: [UInt8], hasHeader: Bool = true) {
        self.bytes = bytes
        self.hasHeader = hasHeader
    }

    /// One record, valid while its table is being read.
    package struct Row {
        fileprivate let bytes: [UInt8]
        fileprivate var fields: [Range<Int>] = []

        package var count: Int { fields.count }

        package subscript(column: Int) -> String {
            String(decoding: self.bytes(column), as: UTF8.self)
        }

        package func bytes(_ column: Int) -> ArraySlice<UInt8> {
            column < fields.count ? bytes[fields[column]] : []
        }

        /// Nil where the field is empty.
        package func value(_ column: Int) -> String? {
            bytes(column).isEmpty ? nil : self[column]
        }

        package func integer(_ column: Int) -> Int? { value(column).flatMap { Int($0) } }

        /// The items of a list; what is empty is none.
        package func items(
            _ column: Int, separator: UInt8 = UInt8(ascii: "|")
        ) -> [ArraySlice<UInt8>] {
            bytes(column).split(separator: separator)
        }

        package func list(_ column: Int, separator: UInt8 = UInt8(ascii: "|")) -> [String] {
            items(column, separator: separator).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    var header: [String] {
        var row = Row(bytes: bytes)
        row.read(0..<end(ofLineAt: 0))
        return row.fields.indices.map { row[$0] }
    }

    package func forEachRow(_ body: (Row) -> Void) {
        var row = Row(bytes: bytes)
        var start = hasHeader ? end(ofLineAt: 0) + 1 : 0
        while start < bytes.count {
            let end = end(ofLineAt: start)
            if end > start, hasHeader || bytes[start] != UInt8(ascii: "#") {
                row.read(start..<end)
                body(row)
            }
            start = end + 1
        }
    }

    private func end(ofLineAt start: Int) -> Int {
        bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }
}

extension Table.Row {
    /// Takes the fields of another line; the array of the last is used again.
    fileprivate mutating func read(_ line: Range<Int>) {
        fields.removeAll(keepingCapacity: true)
        var start = line.lowerBound
        for index in line where bytes[index] == UInt8(ascii: "\t") {
            fields.append(start..<index)
            start = index + 1
        }
        fields.append(start..<line.upperBound)
    }
}
