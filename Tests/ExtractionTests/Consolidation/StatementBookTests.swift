import Gazetteer
import Records
import Testing

@testable import Extraction

@Suite struct StatementBookTests {
    private static let text = """
        # L’accord de défense franco-togolais

        Lomé, 6 mai 2024 — La France et le Togo ont signé un accord de défense le 3 mars 2024. 🕊️
        Il court sur dix ans… « Un grand jour », a dit Sergueï Choïgou, ministre russe de la Défense.

        Moscou a livré six avions de chasse Su-30 à la Birmanie en 2023 👩‍👩‍👧. La Finlande a rejoint
        l’OTAN.
        """

    /// The same text as other keyboards and systems write it.
    static let spellings: [(name: String, text: String)] = [
        ("as it is", text),
        ("accents apart from their letters", decomposed(text)),
        ("lines ended by CR LF", replacing("\n", by: "\r\n", in: text)),
        ("spaces that do not break", replacing(" ", by: "\u{A0}", in: text)),
        ("an emoji before all", "🕊️🇫🇷 \(text)"),
        ("a byte order mark left in", "\u{FEFF}\(text)"),
        ("a letter that folds to two", replacing("accord", by: "accord (cœur, Straße)", in: text)),
    ]

    @Test(arguments: spellings.map(\.name))
    func `a quote is the text at its offsets, code point by code point`(name: String) throws {
        let text = try #require(Self.spellings.first { $0.name == name }?.text)
        let extractor = Extractor(gazetteer: .standard)
        let corpus = extractor.consolidate([
            extractor.read(
                Document(
                    id: ArticleID("texte"), text: text,
                    source: Source(document: "texte.md", sha256: "")))
        ])
        let scalars = Array(text.unicodeScalars)
        #expect(
            Set(corpus.statements.map(\.predicate)).isSuperset(of: ["party", "status", "signed"]))
        for statement in corpus.statements {
            let span = statement.span
            try #require(0 <= span.start && span.end <= scalars.count)
            #expect(Array(statement.quote.unicodeScalars) == Array(scalars[span.start..<span.end]))
        }
        for article in corpus.articles {
            #expect(Array(article.text.unicodeScalars) == scalars)
            for mention in article.mentions {
                let span = mention.span
                #expect(
                    Array(mention.text.unicodeScalars) == Array(scalars[span.start..<span.end]))
            }
        }
    }

    @Test func `a statement is added once, and its id is its content's`() throws {
        let extractor = Extractor(gazetteer: .standard)
        let reading = extractor.read(
            Document(
                id: ArticleID("texte"), text: Self.text,
                source: Source(document: "texte.md", sha256: "")))
        var book = StatementBook(readings: [reading])
        func add(_ object: String) -> StatementID {
            book.add(
                subject: "a", predicate: "party", object: object,
                by: Evidence(reading, TextSpan(0, 9), rule: "test"))
        }
        let first = add("FRA")
        #expect(add("FRA") == first)
        #expect(add("TGO") != first)
        #expect(book.count(of: "a") == 2)
        #expect(book.count(of: "b") == 0)
        var other = StatementBook(readings: [reading])
        let again = other.add(
            subject: "a", predicate: "party", object: "FRA",
            by: Evidence(reading, TextSpan(0, 9), rule: "test"))
        #expect(again == first)
        #expect(book.sorted.map(\.quote) == ["# L’accor", "# L’accor"])
    }

    @Test func `a span outside the text proves nothing`() {
        let reading = Extractor(gazetteer: .standard).read(
            Document(
                id: ArticleID("texte"), text: "Rien.",
                source: Source(document: "texte.md", sha256: "")))
        var book = StatementBook(readings: [reading])
        book.add(
            subject: "a", predicate: "party", object: "FRA",
            by: Evidence(reading, TextSpan(3, 99), rule: "test"))
        #expect(book.sorted.isEmpty)
    }

    private static func replacing(_ word: String, by other: String, in text: String) -> String {
        var result = ""
        var rest = text[...]
        while let range = rest.firstRange(of: word) {
            result += rest[..<range.lowerBound] + other
            rest = rest[range.upperBound...]
        }
        return result + rest
    }

    /// Canonical decomposition of the letters of `text` that have an accent here.
    private static func decomposed(_ text: String) -> String {
        let marks: [Unicode.Scalar: String] = [
            "é": "e\u{301}", "è": "e\u{300}", "ï": "i\u{308}", "à": "a\u{300}",
        ]
        return text.unicodeScalars.map { marks[$0] ?? String($0) }.joined()
    }
}
