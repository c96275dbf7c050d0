import Testing

@testable import entente

@Suite struct TextTableTests {
    @Test func `Columns stand under each other, numbers by their right edge`() {
        let table = TextTable(
            header: ["file", "words"], numeric: [1], rows: [["été.md", "7"], ["a.md", "1200"]])
        #expect(table.lines == ["file    words", "été.md      7", "a.md     1200"])
    }

    @Test func `Lines do not end in white space`() {
        let table = TextTable(header: ["a", "bbb"], rows: [["x", ""]])
        #expect(table.lines == ["a  bbb", "x"])
    }
}
