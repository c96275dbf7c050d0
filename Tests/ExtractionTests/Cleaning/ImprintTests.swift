import Records
import Testing

@testable import Extraction

@Suite struct ImprintTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var head: String
        var foot = ""
        var publisher: String?
        var author: String?
        var published: String?
        var by: PublicationEvidence?
        var testDescription: String { head + foot }
    }

    private static let article = """

        La Turquie et la Somalie ont signé jeudi à Ankara un accord de défense maritime.

        Le texte doit encore être ratifié par les deux parlements avant la fin de l'année.

        """
    private static let title = "Ankara et Mogadiscio signent un pacte naval"

    @Test(arguments: [
        Case(
            head: "RFI Afrique - 22/12/2011\nT", publisher: "RFI", published: "2011-12-22",
            by: .dateline),
        Case(head: "Lagazette\nT\nParis / La Gazette", publisher: "La Gazette"),
        Case(
            head: "Europe 1 avec AFP\nPublié le 21/05/2025\nT", publisher: "Europe 1",
            published: "2025-05-21", by: .timestamp),
        Case(
            head: "Sputnik Afrique, 07.06.2024\nT", publisher: "Sputnik Afrique",
            published: "2024-06-07", by: .dateline),
        Case(
            head: "Le Courrier du Vietnam - 18/09/2025\nT", publisher: "Le Courrier du Vietnam",
            published: "2025-09-18", by: .dateline),
        Case(
            head: "La Tribune\nAéronautique & Défense - septembre 2021\nT", publisher: "La Tribune",
            published: "2021-09", by: .dateline),
        Case(head: "Région & Afrique\nT"),
        Case(
            head: "Abidjan.net\nSociété\nT\nvendredi 29 décembre 2023 - 08:15",
            publisher: "Abidjan.net", published: "2023-12-29", by: .timestamp),
        Case(
            head: "Le Reporter\nT\nLa rédaction - Le 24/06/2024 à 13:45",
            publisher: "Le Reporter", published: "2024-06-24", by: .timestamp),
        Case(head: "T\n26 Mai 2024 11:53 (UTC+01:00)", published: "2024-05-26", by: .timestamp),
        Case(
            head: "T\nMis à jour le 8 août 2024\nPublié le 7 août 2024", published: "2024-08-07",
            by: .timestamp),
        Case(
            head: "Dunia News\nT\nPar Jean-Noël BARROT", publisher: "Dunia News",
            author: "Jean-Noël BARROT"),
        Case(
            head: "T", foot: "Radio France Internationale – 4 février 2026",
            publisher: "Radio France Internationale", published: "2026-02-04", by: .signature),
        Case(head: "T", foot: "© 2024 Le Reporter. Tous droits réservés", publisher: "Le Reporter"),
        Case(head: "T", foot: "Photo : Reuters/Mena Today"),
        Case(head: "T", foot: "Source : Tass"),
        Case(head: "T"),
        Case(head: "Brèves\nT\nAFP"),
        Case(head: "APAnews\nT", foot: "FNL/CRK/SMT", publisher: "APAnews"),
    ])
    func `the page's own word, or nothing`(expected: Case) {
        let head = expected.head.split(separator: "\n").map { $0 == "T" ? Self.title : String($0) }
            .joined(separator: "\n")
        let page = CleanedPage(head + "\n" + Self.article + "\n" + expected.foot, media: ["RFI"])
        #expect(page.title == Self.title)
        #expect(page.publisher == expected.publisher)
        #expect(page.author == expected.author)
        #expect(page.published == expected.published)
        #expect(page.clean.publishedBy == expected.by)
    }

    @Test func `an agency that opens the report has published it`() {
        let page = CleanedPage(
            "MOSCOU, 12 mars (Xinhua) -- La Russie et le Laos ont signé mardi un accord militaire.")
        #expect(page.publisher == "Xinhua")
        #expect(page.published == nil)
    }

    @Test func `a cited source has not published it`() {
        let page = CleanedPage(
            "Les ministres ont signé mardi (selon Reuters) un accord de coopération militaire.")
        #expect(page.publisher == nil)
    }
}
