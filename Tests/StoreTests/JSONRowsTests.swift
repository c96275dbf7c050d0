import Records
import Testing

@testable import Store

@Suite struct JSONRowsTests {
    private static func row(_ number: Int) -> [UInt8] {
        FlatRow.of {
            $0.field("id", "x\(number)")
            $0.field("same", "always")
            // Beyond what an octet tells, for some; quotation marks and braces in all.
            $0.field("text", "{\"a\":[" + String(repeating: "é", count: number % 300) + "\\\"")
            $0.field("list", (0..<(number % 5)).map { "v\($0)" })
            $0.field("last", number)
        }
    }

    /// Members are found in every block of rows.
    @Test func membersAreSlices() {
        let rows = JSONRows((0..<9_000).map(Self.row), blank: Self.row(0))
        #expect(rows.members == ["id", "same", "text", "list", "last"])
        for number in [0, 1, 299, 4_095, 4_096, 5_555, 8_191, 8_192, 8_999] {
            let whole = Self.row(number)
            #expect(Array(rows.row(UInt32(number))) == whole)
            var parts: [[UInt8]] = []
            for member in 0..<5 {
                parts.append(Array(rows.members(member..<(member + 1), of: UInt32(number))))
            }
            let joined =
                "{" + parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",") + "}"
            #expect(joined == String(decoding: whole, as: UTF8.self))
            let middle = String(
                decoding: rows.members(1..<4, of: UInt32(number)), as: UTF8.self)
            #expect(middle.hasPrefix("\"same\":\"always\",\"text\":"))
            #expect(middle.hasSuffix("]"))
        }
    }

    @Test(arguments: ["", "Il a dit \"oui\".", "a\\b\n\r\t\u{1}\u{1F}é", "\\\\", "\"", "{\"a\":1}"])
    func textsAreReadBack(_ text: String) {
        let row = FlatRow.of {
            $0.field("quote", text)
            $0.field("next", 1)
        }
        let rows = JSONRows([row], blank: row)
        #expect(JSONText.value(of: rows.members(0..<1, of: 0)) == text)
        #expect(JSONText.value(of: rows.members(1..<2, of: 0)).isEmpty)
    }

    @Test func manyTextsAreFound() {
        let texts = (0..<9_999).map { "t\(padded($0, to: 5))" }
        let pool = StringPool(texts)
        #expect(pool.count == texts.count)
        #expect(pool.sortedIndex(of: "t04711") == 4_711)
        #expect(!pool.holds("t0471"))
        #expect(pool.neighbours(of: "t04711x").contains("t04711"))
        #expect(pool.neighbours(of: "t04711x").count < texts.count)
    }
}
