import Testing

@testable import Store

@Suite struct TextIndexTests {
    private let index = TextIndex([
        SearchText(title: ["Accords de défense"], body: ["La Russie et le Mali coopèrent."]),
        SearchText(title: ["Defence agreement"], body: ["Cooperation between armies."]),
        SearchText(title: [], body: ["accord", "de défense", "Un <b>accord</b> & la paix"]),
    ])

    private func find(_ text: String) throws -> [UInt32] {
        index.search(try TextQueryParser.parse(text)).documents
    }

    @Test(
        arguments: [
            ("accord", [0, 2]), ("ACCORDS", [0, 2]), ("defense", [0, 2]), ("agreements", [1]),
            ("army", [1]), ("coop*", [0, 1]), ("\"accords de défense\"", [0]),
            ("accord russie", [0]),
            ("mali OR armies", [0, 1]), ("accord NOT mali", [2]), ("NOT accord", [1]),
            ("zebra", []),
            ("(mali OR paix) accord", [0, 2]),
        ] as [(String, [UInt32])])
    func finds(_ text: String, _ documents: [UInt32]) throws {
        #expect(try find(text) == documents)
    }

    /// Between two fields no phrase reaches.
    @Test func phrasesStayWithinAField() throws {
        #expect(try find("\"accord de défense\"") == [0])
    }

    @Test func titlesWeighMore() throws {
        let found = index.search(.word("defense"))
        #expect(found.ranked(offset: 0, limit: 2) == [0, 2])
        #expect(found.score(of: 0) > found.score(of: 2))
    }

    @Test func snippetsMarkMatchesAndEscapeTheRest() throws {
        let query = try TextQueryParser.parse("accord NOT zebra")
        #expect(
            Highlighter(query, in: index, documents: [2]).snippets(of: 2) == [
                "<mark>accord</mark>", "Un &lt;b&gt;<mark>accord</mark>&lt;/b&gt; &amp; la paix",
            ])
    }

    @Test func snippetsStandOnOneLine() {
        let lines = TextIndex([SearchText(title: [], body: ["un\n\n  pacte\r\n signé"])])
        #expect(
            Highlighter(.word("pacte"), in: lines, documents: [0]).snippets(of: 0) == [
                "un <mark>pacte</mark> signé"
            ])
    }

    @Test func snippetsAreNotRepeated() {
        let index = TextIndex([
            SearchText(title: ["Un pacte"], body: [" Un pacte ", "Le pacte", "Un pacte", "pacte"])
        ])
        #expect(
            Highlighter(.word("pacte"), in: index, documents: [0]).snippets(of: 0) == [
                "Un <mark>pacte</mark>", "Le <mark>pacte</mark>",
            ])
    }

    @Test func snippetsAreCut() throws {
        let words = (0..<100).map { "mot\($0)" }.joined(separator: " ")
        let long = TextIndex([SearchText(title: [], body: [words])])
        let snippets = Highlighter(.word("mot50"), in: long, documents: [0]).snippets(of: 0)
        #expect(snippets.count == 1)
        #expect(snippets[0].hasPrefix("…mot42 mot43"))
        #expect(snippets[0].contains(" <mark>mot50</mark> "))
        #expect(snippets[0].hasSuffix("mot71…"))
    }

    @Test func emptyIndexFindsNothing() throws {
        #expect(TextIndex([]).search(.not(.word("x"))).documents.isEmpty)
    }
}
