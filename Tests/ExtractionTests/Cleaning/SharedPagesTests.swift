import FoundationEssentials
import Gazetteer
import Testing

@testable import Extraction

/// Real pages, where a checkout has them beside it; elsewhere these tests say that they are skipped.
@Suite struct SharedPagesTests {
    struct Page: Sendable, CustomTestStringConvertible {
        var file: String
        /// Line numbers, from 1, of what is not the article.
        var removed: [Int]
        /// The line number of the title.
        var title: Int
        var publisher: String?
        var published: String?
        var testDescription: String { file }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared").standardized

    private static let isThere = FileManager.default.fileExists(atPath: folder.path)

    private static let seeds = [
        Page(
            file: "000_e8e6c24dbf05cbc7", removed: Array(13...19), title: 1,
            publisher: "Radio France Internationale", published: "2026-02-04"),
        Page(
            file: "001_123a2f339a79d5b1", removed: [1, 5, 23], title: 3, publisher: "Africa24 TV"),
        Page(file: "002_31850bf37649124c", removed: [1, 7, 9, 29, 31], title: 3),
        Page(
            file: "003_4beb03af83448623", removed: [1, 5, 6, 7, 9, 29, 30], title: 3,
            publisher: "La Gazette", published: "2024-05-26"),
        Page(file: "004_8fd41bd696ffc700", removed: [3, 4, 8, 9], title: 2),
    ]

    private static let development = [
        Page(
            file: "100-djibouti-france-2011", removed: [1, 8], title: 2, publisher: "RFI",
            published: "2011-12-22"),
        Page(
            file: "81-coree-nord-russie-vigueur", removed: [1, 2, 4, 5, 13, 14], title: 3,
            publisher: "KBS World Radio", published: "2024-12-05"),
        Page(
            file: "82-coree-nord-russie-ratification", removed: [1, 2, 10, 11], title: 4,
            publisher: "Algérie Confluences"),
        Page(
            file: "83-tchad-france-rupture", removed: [1, 8, 9, 10], title: 2, publisher: "APAnews"),
        Page(
            file: "84-arabie-pakistan", removed: [1, 8, 9, 10], title: 2,
            publisher: "Le Courrier du Vietnam", published: "2025-09-18"),
        Page(file: "85-somalie-turquie", removed: [1, 2], title: 4, publisher: "Agence Afrique"),
        Page(
            file: "86-togo-russie-ratification", removed: [1, 3, 9], title: 2,
            publisher: "Dunia News"),
        Page(file: "87-salomon-chine", removed: [1, 8], title: 2, publisher: "Le Reporter"),
        Page(
            file: "88-djibouti-france-revue", removed: [1, 2, 9], title: 3, publisher: "Africanews",
            published: "2023-05-30"),
        Page(
            file: "89-japon-philippines-raa", removed: [1, 2, 9, 10], title: 3, publisher: "L-FRII",
            published: "2024-07-08"),
        Page(
            file: "90-iran-russie-20-ans", removed: [1, 2, 7, 11, 15], title: 3,
            publisher: "Europe 1", published: "2025-05-21"),
        Page(
            file: "91-niger-usa-denonciation", removed: [1, 2, 11, 12], title: 3,
            publisher: "Sputnik Afrique", published: "2024-03-16"),
        Page(
            file: "92-aukus-annonce", removed: [1, 2, 9], title: 3, publisher: "La Tribune",
            published: "2021-09"),
        Page(
            file: "93-senegal-france-camp-geille", removed: [1, 2, 9, 10], title: 3,
            publisher: "Oxygène Bénin"),
        Page(file: "94-serbie-hongrie", removed: [1, 8], title: 2, publisher: "Prensa Latina"),
        Page(file: "95-inde-russie-s400", removed: [1, 2, 9], title: 3, publisher: "Zone Armée"),
        Page(
            file: "96-guinee-equatoriale-russie", removed: [1, 8, 9], title: 2,
            publisher: "Sputnik Afrique", published: "2024-06-07"),
        Page(
            file: "97-venezuela-russie", removed: [1, 2, 11, 12], title: 3, publisher: "Pravda FR",
            published: "2025-10-08"),
        Page(
            file: "98-otsc-exercice-annule", removed: [1, 2, 9], title: 3,
            publisher: "Regard sur l'Est"),
        Page(
            file: "99-algerie-usa-memorandum", removed: [1, 10, 12], title: 2,
            publisher: "Business AM"),
    ]

    @Test(.enabled(if: isThere, "no ../shared beside the checkout"), arguments: seeds)
    func `a seed article is told from its page`(expected: Page) throws {
        try check(expected, in: "seeds")
    }

    @Test(.enabled(if: isThere, "no ../shared beside the checkout"), arguments: development)
    func `a development text is told from its page`(expected: Page) throws {
        try check(expected, in: "dev/texts")
    }

    private func check(_ expected: Page, in directory: String) throws {
        let url = Self.folder.appending(path: "\(directory)/\(expected.file).txt")
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        let page = CleanedPage(text, media: ["RFI"])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.trimmingSpaces
        }
        let removed = expected.removed.map { lines[$0 - 1] }
        #expect(page.removedLines.map(\.trimmingSpaces) == removed)
        #expect(page.title == lines[expected.title - 1])
        #expect(page.publisher == expected.publisher)
        #expect(page.published == expected.published)
    }
}

extension StringProtocol {
    /// Without the spaces at its ends.
    fileprivate var trimmingSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
