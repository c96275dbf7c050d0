import Testing

@testable import HTTP

@Suite struct FieldSectionTests {
    private func text(_ section: FieldSection) -> [String] {
        var at = 0
        return section.lines.map { line in
            let value = at + line.nameLength
            defer { at = value + line.valueLength }
            return String(decoding: section.octets[at..<value], as: UTF8.self) + "="
                + String(
                    decoding: section.octets[value..<(value + line.valueLength)], as: UTF8.self)
        }
    }

    @Test func writesNamesSmallAndValuesClean() {
        var section = FieldSection()
        section.append(ResponseField("Content-Type", "text/plain"))
        section.append(ResponseField("X-Odd", " a\r\nb\0c\u{7f}é \t"))
        section.append(ResponseField("X-Empty", "\r\n"))
        section.append("Age", 120)
        section.append("date", Array("today".utf8))
        #expect(
            text(section) == [
                "content-type=text/plain", "x-odd=a  b c é", "x-empty=", "age=120", "date=today",
            ])
        section.removeAll()
        #expect(text(section).isEmpty)
    }

    @Test func takesBlocksWhole() {
        let fields = [ResponseField("ETag", "\"a\""), ResponseField("Vary", "Accept")]
        var section = FieldSection()
        section.append(FieldBlock(fields, content: Array("content".utf8)).http2)
        section.append(FieldBlock(fields).http2)
        #expect(
            text(section) == [
                "etag=\"a\"", "vary=Accept", "content-length=7", "etag=\"a\"", "vary=Accept",
            ])
    }

    @Test func aBlockOfPartsIsTheSameAsOneOfItsFields() {
        let fields = ["A", "B", "C", "D"].map { ResponseField("X-Name", "value \($0)") }
        let parts: [FieldBlock.Part] = [
            .block(FieldBlock([fields[0]])), .field(fields[1]),
            .block(FieldBlock([fields[2]], and: FieldBlock([fields[3]]))),
        ]
        let (whole, joined) = (
            FieldBlock(fields, content: [1]), FieldBlock(parts: parts, content: [1])
        )
        #expect(joined.section == whole.section)
        #expect(text(joined.http2) == text(whole.http2))
        #expect(text(joined.http2) == text(joined.http2))
        #expect(joined.fields.map(\.value) == fields.map(\.value))
    }
}
