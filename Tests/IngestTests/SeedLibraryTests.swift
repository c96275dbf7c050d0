import Extraction
import Gazetteer
import Records
import Testing

@testable import Ingest

@Suite struct SeedLibraryTests {
    private let directory: TemporaryDirectory
    private let extractor = Extractor(gazetteer: .standard)

    init() throws {
        directory = try TemporaryDirectory()
    }

    private var library: SeedLibrary {
        SeedLibrary(directory: directory.path, extractor: extractor)
    }

    @Test func `A corpus is the same each time it is read`() throws {
        for number in 0..<24 {
            try directory.write(
                "La Russie et le Mali ont signé un accord de défense en \(2000 + number).",
                to: "\(number).txt")
        }
        let corpus = try library.corpus()
        #expect(corpus.articles.count == 24)
        #expect(corpus.articles.map(\.id) == corpus.articles.map(\.id).sorted())
        for _ in 0..<4 {
            #expect(try library.corpus() == corpus)
        }
    }

    @Test func `A refused file refuses the whole`() throws {
        try directory.write("Texte", to: "a.txt")
        try directory.write("---\ntitel: Un\n---\nTexte", to: "b.md")
        #expect {
            try library.corpus()
        } throws: { error in
            (error as? SeedFailures)?.all.map(\.file) == ["\(directory.path)/b.md"]
        }
    }

    @Test func `A guessed encoding is told`() throws {
        try directory.write([0x4C, 0xE0, 0x2E], to: "a.txt")
        let article = try #require(try library.corpus().articles.first)
        #expect(article.text == "Là.")
        #expect(article.diagnostics.contains { $0.code == "text.encoding" })
    }
}
