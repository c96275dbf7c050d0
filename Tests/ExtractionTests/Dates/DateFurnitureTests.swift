import Gazetteer
import Testing

@testable import Extraction

@Suite struct DateFurnitureTests {
    private let finder = DateFinder()

    @Test(arguments: [
        ("26 Mai 2024 11:53 (UTC+01:00)", "2024-05-26", "26 Mai 2024 11:53 (UTC+01:00)", true),
        ("RFI Afrique - 22/12/2011", "2011-12-22", "22/12/2011", false),
        ("Date : 2024-12-05", "2024-12-05", "2024-12-05", false),
        ("16.03.2024", "2024-03-16", "16.03.2024", false),
        ("Sputnik Afrique, 07.06.2024", "2024-06-07", "07.06.2024", false),
        ("Armement | 8 juillet 2024", "2024-07-08", "8 juillet 2024", false),
        ("Aéronautique & Défense - septembre 2021", "2021-09", "septembre 2021", false),
        ("Publié le 21/05/2025", "2025-05-21", "le 21/05/2025", false),
        ("Publié le 21/05/2025 à 14:05", "2025-05-21", "le 21/05/2025 à 14:05", true),
        ("Mis à jour le 4 février 2026 - 08h15", "2026-02-04", "le 4 février 2026 - 08h15", true),
        ("le 3 févr. 2024 à 18h30", "2024-02-03", "le 3 févr. 2024 à 18h30", true),
        ("le 3 février 2024 à 18 h 30", "2024-02-03", "le 3 février 2024 à 18 h 30", true),
        ("Radio France Internationale – 4 février 2026", "2026-02-04", "4 février 2026", false),
        ("May 26, 2024", "2024-05-26", "May 26, 2024", false),
        ("26 May 2024 10:15 GMT", "2024-05-26", "26 May 2024 10:15 GMT", true),
        ("2024-12-05T10:00:00+01:00", "2024-12-05", "2024-12-05T10:00:00+01:00", true),
        ("modifié 2024-12-05T10:00Z par", "2024-12-05", "2024-12-05T10:00Z", true),
        ("2024-12-05 10:00:12", "2024-12-05", "2024-12-05 10:00:12", true),
        ("mardi 3 février 2026, 19:20", "2026-02-03", "mardi 3 février 2026, 19:20", true),
        ("Paris, le 1er mars 2025", "2025-03-01", "le 1er mars 2025", false),
    ])
    func `finds the date of a line`(line: String, edtf: String, words: String, hasTime: Bool) throws
    {
        let text = Tokenizer.tokenize(line)
        let found = try #require(finder.date(in: text, tokens: 0..<text.tokens.count))
        #expect(found.value.edtf == edtf)
        #expect(text.string(of: found.tokens) == words)
        #expect(found.hasTime == hasTime)
    }

    @Test(arguments: [
        "Lecture 3 min", "Par la rédaction", "mardi 3 février", "Commentaires (12)", "2024", "",
        "Publié hier à 10:00", "© 2024 Sputnik", "01.02.03.04.05",
    ])
    func `finds none where no year is stated`(line: String) {
        let text = Tokenizer.tokenize(line)
        #expect(finder.date(in: text, tokens: 0..<text.tokens.count) == nil)
    }
}
