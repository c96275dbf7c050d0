import Gazetteer
import Testing

@testable import Extraction

/// The rules of `relations-fr.tsv` and `relations-en.tsv` carry their own tests.
@Suite struct FrameTableTests {
    static let frenchRows = TabularData.rows(PackageResources.relations_fr_tsv)
    static let englishRows = TabularData.rows(PackageResources.relations_en_tsv)
    static let french = FrameRow.rows(of: frenchRows)
    static let english = FrameRow.rows(of: englishRows)

    @Test func everyRowCanBeRead() {
        Self.check(.french, rows: Self.frenchRows, told: Self.french)
        Self.check(.english, rows: Self.englishRows, told: Self.english)
    }

    private static func check(_ table: FrameTable, rows: [[String]], told: [FrameRow]) {
        #expect(table.problems.isEmpty)
        #expect(told.count == rows.filter { $0.count > 1 }.count)
        #expect(table.frames.count == told.count)
        #expect(Set(told.map(\.name)).count == told.count)
    }

    @Test(arguments: french)
    func readsItsExampleAndNothingInItsCounterExample(_ row: FrameRow) {
        Self.check(row, title: "Défense")
    }

    @Test(arguments: english)
    func readsItsEnglishExampleAndNothingInItsCounterExample(_ row: FrameRow) {
        Self.check(row, title: Self.title)
    }

    /// One sentence may hold too few of the words that tell a language.
    private static let title =
        "What the ministers have said of their armies and the defence of the region"

    private static func check(_ row: FrameRow, title: String) {
        let found = FrameRow.claims(of: row.example, title: title).map { claim in
            claim.parties.map(\.rawValue).joined(separator: "-")
        }
        for parties in row.parties { #expect(found.contains(parties), "\(found)") }
        let others = FrameRow.claims(of: row.counterExample, title: title)
        #expect(others.isEmpty, "\(others.map(\.rules))")
    }
}
