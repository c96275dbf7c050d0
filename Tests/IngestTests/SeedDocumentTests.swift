import Records
import Testing

@testable import Ingest

@Suite struct SeedDocumentTests {
    private func read(_ text: String, name: String = "pact.md") throws -> SeedDocument {
        try SeedDocument(Array(text.utf8), file: "seeds/\(name)", name: name)
    }

    /// The reasons for which `text` is refused, as they are printed.
    private func refusals(of text: String, name: String = "pact.md") -> [String] {
        do throws(SeedFailures) {
            _ = try SeedDocument(Array(text.utf8), file: "f", name: name)
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    @Test func `A plain text is its own source, to the letter`() throws {
        let seed = try read("Un accord.\r\nSuite.\n", name: "page.txt")
        #expect(seed.document.id == ArticleID("page"))
        #expect(seed.document.text == "Un accord.\r\nSuite.\n")
        #expect(seed.document.frontMatter == nil)
        #expect(seed.document.source.document == "page.txt")
        #expect(
            seed.document.source.sha256
                == "e9ba07993cfb9be2eb2b51ba6bd203ae539e03071f8874bc92566514e0e684ac")
        #expect(seed.textLine == 1)
    }

    @Test func `Front matter is told apart from the text`() throws {
        let digest = String(repeating: "ab", count: 32)
        let seed = try read(
            """
            ---
            title: "Un pacte : cinq ans"
            publisher: Exemple
            author: null
            published: 2026-02-04
            language: fr
            url: https://example.org/pacte
            source:
              document: page.html
              sha256: \(digest)
            ---

            Le texte.

            """)
        let matter = try #require(seed.document.frontMatter)
        #expect(matter.title == "Un pacte : cinq ans")
        #expect(matter.publisher == "Exemple")
        #expect(matter.author == nil)
        #expect(matter.published?.edtf == "2026-02-04")
        #expect(matter.language == "fr")
        #expect(seed.document.source.url == "https://example.org/pacte")
        #expect(seed.document.source.document == "page.html")
        #expect(seed.document.source.sha256 == digest)
        #expect(seed.document.text == "\nLe texte.\n")
        #expect(seed.textLine == 12)
    }

    @Test func `Front matter may use CRLF, and its text keeps it`() throws {
        let seed = try read("---\r\ntitle: Un\r\n---\r\nDeux\r\n")
        #expect(seed.document.frontMatter?.title == "Un")
        #expect(seed.document.text == "Deux\r\n")
        #expect(seed.textLine == 4)
    }

    @Test func `Front matter may be empty`() throws {
        #expect(try read("---\n---\nTexte").document.frontMatter?.title == nil)
        #expect(try read("---\n# rien\n---\nTexte").document.text == "Texte")
    }

    @Test(arguments: [
        ("2026-02-04", "2026-02-04"), ("2026-02", "2026-02"), ("2026", "2026"),
        ("\"2026\"", "2026"), ("null", nil), ("~", nil), ("", nil),
    ]) func `A publication date is as precise as it is written`(_ written: String, _ edtf: String?)
        throws
    {
        let seed = try read("---\npublished: \(written)\n---\nTexte")
        #expect(seed.document.frontMatter?.published?.edtf == edtf)
    }

    @Test(arguments: [
        (
            "titel: Un", "f:2:1: unknown key \"titel\": did you mean \"title\"?"
        ),
        (
            "title: Un\nquux: 1",
            "f:3:1: unknown key \"quux\": title, publisher, author, published, language, url, source are expected"
        ),
        (
            "title: Un\nauthor: A\ntitle: Deux",
            "f:4:1: \"title\" a second time; the first is 2 lines above"
        ),
        ("title: [Un]", "f:2:8: title is a list, where text or null is expected"),
        ("title: {a: b}", "f:2:8: title is a mapping, where text or null is expected"),
        ("title: \"\"", "f:2:8: title is empty, where text or null is expected"),
        (
            "published: 4 février 2026",
            "f:2:12: \"4 février 2026\" is not a date: 2026-02-04, 2026-02, 2026 or null is expected"
        ),
        ("published: 2026-02-30", "f:2:12: \"2026-02-30\" is not in the calendar"),
        ("published: 2026-13", "f:2:12: \"2026-13\" is not in the calendar"),
        ("language: de", "f:2:11: language is \"de\", where fr, en, fr+en or null is expected"),
        ("url: ftp://a", "f:2:6: url is \"ftp://a\", where https://… or null is expected"),
        (
            "source: page.html",
            "f:2:9: source is text, where a mapping of document and sha256 is expected"
        ),
        ("source:\n  document: a", "f:2:1: source lacks \"sha256\""),
        (
            "source:\n  document: a\n  sha256: ABC",
            "f:4:11: sha256 is \"ABC\" (3 characters), where 64 lower-case hexadecimal digits are expected"
        ),
        ("title: &a Un", "f:2:8: anchors and tags are not read here"),
        ("title: !!str Un", "f:2:8: anchors and tags are not read here"),
        ("title: Un\nauthor: *a", "f:3:9: aliases are not read here"),
        ("source:\n  document: {a: b}", "f:3:13: nested deeper than 2 levels"),
        ("- title", "f:2:1: front matter is a list, where lines \"key: value\" are expected"),
        ("? [a]\n: b", "f:2:3: a list as a key"),
        (
            "title: Un pacte : deux",
            "f:2:17: not YAML: mapping values are not allowed in this context; text with \": \" in it needs quotation marks"
        ),
    ]) func `A mistake in front matter is refused with its place`(
        _ yaml: String, _ expected: String
    ) {
        #expect(refusals(of: "---\n\(yaml)\n---\nTexte") == [expected])
    }

    @Test func `All mistakes in front matter are told at once`() {
        let text = "---\ntitel: Un\npublished: hier\nlanguage: latin\n---\nTexte"
        #expect(refusals(of: text).count == 3)
    }

    @Test func `Front matter is bounded`() {
        let long = String(repeating: "# remarque\n", count: 7000)
        #expect(
            refusals(of: "---\n\(long)---\nTexte") == ["f:2:1: front matter larger than 64 KiB"])
    }

    /// Sixty thousand open brackets, read to the end, would take libyaml many seconds.
    @Test func `Front matter that only opens is refused where it is too deep`() {
        let brackets = String(repeating: "[", count: 60_000)
        #expect(
            refusals(of: "---\ntitle: \(brackets)\n---\nTexte")
                == ["f:2:9: nested deeper than 2 levels"])
    }

    @Test func `Front matter without its end is refused in Markdown, and text in a page`() throws {
        #expect(
            refusals(of: "---\ntitle: Un\n")
                == ["f:1: front matter without its closing line \"---\""])
        #expect(try read("---\nUn\n", name: "a.txt").document.text == "---\nUn\n")
    }

    @Test func `A file without text is refused`() {
        #expect(refusals(of: "") == ["f: empty"])
        #expect(refusals(of: " \n\t\n") == ["f:1: no text"])
        #expect(refusals(of: "---\ntitle: Un\n---\n\n") == ["f:4: no text"])
    }

    @Test(arguments: [
        ("Pacte_2026.md", "pacte-2026"), ("000_e8e6.txt", "000-e8e6"),
        ("Érythrée – l’accord (2).md", "erythree-l-accord-2"),
        ("e\u{301}te\u{301}.txt", "ete"), ("cœur.txt", "coeur"), ("a.b.md", "a-b"),
        ("пакт.md", "article-156b4834d31b"),
    ]) func `An article's id is the slug of its file's stem`(_ name: String, _ id: String) throws {
        #expect(try read("Texte", name: name).document.id == ArticleID(id))
    }
}
