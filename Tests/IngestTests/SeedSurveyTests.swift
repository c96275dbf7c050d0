import Glibc
import Records
import Testing

@testable import Ingest

@Suite struct SeedSurveyTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private var survey: SeedSurvey { SeedSurvey(of: directory.path) }

    /// The failures, with the directory's own name left out.
    private var failures: [String] {
        survey.failures.map { String($0.description.dropFirst(directory.path.count)) }
    }

    private var ids: [String] { survey.documents.map(\.document.id.rawValue) }

    @Test func `Articles are read in order of name`() throws {
        for name in ["b.md", "a.txt", "c.md", "B.txt", "é.md"] {
            try directory.write("Texte de \(name)", to: "articles/\(name)")
        }
        try #require(survey.failures.count == 1)
        #expect(
            failures == [
                "/articles/b.md: article id \"b\" is already that of \(directory.path)/articles/B.txt"
            ])
        #expect(ids == ["b", "a", "c", "e"])
    }

    @Test func `What is not an article is ignored`() throws {
        for name in ["README.md", ".cachee.md", "notes.pdf", "image.png", "a.md"] {
            try directory.write("Texte", to: name)
        }
        #expect(ids == ["a"])
        #expect(failures.isEmpty)
    }

    @Test func `The articles folder is read rather than the directory`() throws {
        try directory.write("Texte", to: "dehors.md")
        try directory.write("Texte", to: "articles/dedans.md")
        #expect(ids == ["dedans"])
    }

    @Test func `Extensions are told in any case`() throws {
        try directory.write("Texte", to: "A.TXT")
        try directory.write("Texte", to: "Readme.MD")
        #expect(ids == ["a"])
    }

    @Test func `A directory without articles is a mistake`() {
        #expect(failures == [": no article here: expected *.md or *.txt"])
    }

    @Test func `A missing directory is a mistake`() {
        let failures = SeedSurvey(of: "\(directory.path)/nulle-part").failures
        #expect(failures.map(\.reason) == ["no such file or directory"])
    }

    @Test func `A file in place of a directory is a mistake`() throws {
        let file = try directory.write("Texte", to: "a.md")
        #expect(SeedSurvey(of: file).failures.map(\.reason) == ["not a directory"])
    }

    @Test func `A link may stay in the directory, not leave it`() throws {
        let other = try TemporaryDirectory()
        let outside = try other.write("Texte", to: "dehors.txt")
        try directory.write("Texte", to: "..data/dedans.txt")
        try directory.link("dedans.txt", to: "..data/dedans.txt")
        try directory.link("dehors.txt", to: outside)
        try directory.link("perdu.txt", to: "nulle-part")
        #expect(ids == ["dedans"])
        #expect(
            failures == [
                "/dehors.txt: a symbolic link that leaves the directory",
                "/perdu.txt: no such file or directory",
            ])
    }

    @Test func `A directory that is named like its prefix is outside`() throws {
        try directory.write("Texte", to: "seeds/a.txt")
        try directory.write("Texte", to: "seeds-prive/b.txt")
        try directory.link("seeds/b.txt", to: "../seeds-prive/b.txt")
        let survey = SeedSurvey(of: "\(directory.path)/seeds")
        #expect(survey.documents.count == 1)
        #expect(survey.failures.map(\.reason) == ["a symbolic link that leaves the directory"])
    }

    @Test func `Only regular files of bounded size are read`() throws {
        try directory.write("Texte", to: "dossier.md/a.txt")
        unsafe mkfifo("\(directory.path)/tube.md", 0o600)
        try directory.write([], to: "vide.md")
        try directory.write([UInt8](repeating: 0x61, count: SeedDocument.limit + 1), to: "long.txt")
        #expect(ids.isEmpty)
        #expect(
            failures == [
                "/dossier.md: a directory, where a file is expected",
                "/long.txt: larger than 10 MiB",
                "/tube.md: not a regular file", "/vide.md: empty",
            ])
    }

    @Test func `One failure does not hide another`() throws {
        try directory.write("---\ntitel: Un\n---\nTexte", to: "a.md")
        try directory.write("---\npublished: hier\n---\nTexte", to: "b.md")
        try directory.write("Texte", to: "c.md")
        #expect(ids == ["c"])
        #expect(survey.failures.map(\.line) == [2, 2])
    }
}
