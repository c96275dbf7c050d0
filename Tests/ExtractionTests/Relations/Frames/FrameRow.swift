import Gazetteer
import Records
import Testing

@testable import Extraction

/// A row of a table of frames with the tests that it carries: a sentence that the rule reads and the parties
/// that it has to find, and a sentence that looks like it and tells of no relation.
struct FrameRow: Sendable, CustomTestStringConvertible {
    let name: String
    let example: String
    /// The parties of each relation in the example, sorted: `FRA-UKR`.
    let parties: [String]
    let counterExample: String

    var testDescription: String { name }

    static func rows(of table: [[String]]) -> [FrameRow] {
        table.compactMap { row in
            guard row.count == 9 else { return nil }
            let halves = row[7].split(separator: "→").map { TabularData.trim($0) }
            guard halves.count == 2 else { return nil }
            return FrameRow(
                name: row[0], example: halves[0],
                parties: halves[1].split(separator: " ").map(String.init), counterExample: row[8])
        }
    }

    /// What an article of this sentence claims, under a title in its language.
    static func claims(of sentence: String, title: String) -> [Claim] {
        Extractor(gazetteer: .standard).read(
            Document(
                id: ArticleID("frame"), text: "# \(title)\n\n\(sentence)\n",
                source: Source(document: "frame.md", sha256: ""),
                frontMatter: .init(
                    published: CalendarDate(year: 2024, month: 5, day: 10).map { .day($0) })
            )
        ).claims.filter { !$0.isMeeting }
    }
}
