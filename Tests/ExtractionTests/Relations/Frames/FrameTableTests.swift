import Gazetteer
import Records
import Testing

@testable import Extraction

/// The rules of `relations-fr.tsv` carry their own tests: a sentence that a rule reads and the parties that
/// it has to find, and a sentence that looks like it and tells of no relation.
@Suite struct FrameTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let example: String
        /// The parties of each relation in the example, sorted: `FRA-UKR`.
        let parties: [String]
        let counterExample: String

        var testDescription: String { name }
    }

    static let rows = TabularData.rows(PackageResources.relations_fr_tsv)
    static let told: [Row] = rows.compactMap { row in
        guard row.count == 9 else { return nil }
        let halves = row[7].split(separator: "→").map { TabularData.trim($0) }
        guard halves.count == 2 else { return nil }
        return Row(
            name: row[0], example: halves[0],
            parties: halves[1].split(separator: " ").map(String.init), counterExample: row[8])
    }

    @Test func everyRowCanBeRead() {
        #expect(FrameTable.french.problems.isEmpty)
        #expect(Self.told.count == Self.rows.filter { $0.count > 1 }.count)
        #expect(FrameTable.french.frames.count == Self.told.count)
        #expect(Set(Self.told.map(\.name)).count == Self.told.count)
    }

    @Test(arguments: told)
    func readsItsExampleAndNothingInItsCounterExample(_ row: Row) {
        let found = Self.claims(of: row.example).map { claim in
            claim.parties.map(\.rawValue).joined(separator: "-")
        }
        for parties in row.parties { #expect(found.contains(parties), "\(found)") }
        let others = Self.claims(of: row.counterExample)
        #expect(others.isEmpty, "\(others.map(\.rules))")
    }

    private static func claims(of sentence: String) -> [Claim] {
        Extractor(gazetteer: .standard).read(
            Document(
                id: ArticleID("frame"), text: "# Défense\n\n\(sentence)\n",
                source: Source(document: "frame.md", sha256: ""),
                frontMatter: .init(
                    published: CalendarDate(year: 2024, month: 5, day: 10).map { .day($0) })
            )
        ).claims.filter { !$0.isMeeting }
    }
}
