import Records
import Testing

@testable import Ingest

/// Rows of an invented file in ATOP's form.
@Suite struct ATOPReaderTests {
    private let header =
        "atopid,begyr,begmo,begday,endyr,endmo,endday,defense,offense,neutral,nonagg,consul,mem1,mem2,mem3"

    private func reader(_ rows: String...) throws -> ATOPReader {
        try ATOPReader(([header] + rows).joined(separator: "\r\n"))
    }

    @Test func aRowIsAnAlliance() throws {
        let reader = try reader(
            "9001,1991,3,14,0,0,0,1,0,0,1,1,365,771,",
            "9002,1955,5,,1991,7,1,1,.,NA,-9,,365,290,345")
        #expect(reader.problems.isEmpty && reader.alliances.count == 2)
        let first = try #require(reader.alliances.first)
        #expect(first.id == "atop-9001" && first.parties == [.cow(365), .cow(771)])
        #expect(first.effective?.edtf == "1991-03-14" && first.terminated == nil)
        #expect(first.status == .inForce)
        #expect(
            first.obligations
                == Obligations(
                    defense: .yes, offense: .no, neutrality: .no, nonaggression: .yes,
                    consultation: .yes))
        let second = reader.alliances[1]
        #expect(second.effective?.edtf == "1955-05" && second.terminated?.edtf == "1991-07-01")
        #expect(second.status == .terminated && second.parties.count == 3)
        #expect(second.obligations == Obligations(defense: .yes))
    }

    @Test func phasesHaveIdsOfTheirOwn() throws {
        let row = "9001,1991,0,0,0,0,0,1,0,0,0,0,2,200,"
        #expect(try reader(row, row).alliances.map(\.id) == ["atop-9001", "atop-9001-2"])
    }

    @Test(arguments: [
        ("x,1991,0,0,0,0,0,1,0,0,0,0,2,200,", 1, "“x” is no whole number"),
        (",1991,0,0,0,0,0,1,0,0,0,0,2,200,", 1, "atopid: it has no number"),
        ("9001,,0,0,0,0,0,1,0,0,0,0,2,200,", 2, "begyr: it has no year"),
        ("9001,91,0,0,0,0,0,1,0,0,0,0,2,200,", 2, "begyr: 91 is no year"),
        ("9001,1991,13,0,0,0,0,1,0,0,0,0,2,200,", 3, "begmo: 13 is no month"),
        ("9001,1991,2,30,0,0,0,1,0,0,0,0,2,200,", 4, "begday: 30 is no day of 1991-02"),
        ("9001,1991,2,3,0,0,0,2,0,0,0,0,2,200,", 8, "defense: it is 0, 1 or empty"),
        ("9001,1991,2,3,0,0,0,1,0,0,0,0,2,a,", 14, "“a” is no whole number"),
    ])
    func aBadRowIsToldAndTheRestLoads(_ row: String, _ column: Int, _ reason: String) throws {
        let reader = try reader("9000,1990,0,0,0,0,0,1,0,0,0,0,2,200,", row)
        #expect(reader.alliances.count == 1)
        let problem = try #require(reader.problems.first)
        #expect(problem.line == 3 && problem.column == column && problem.reason == reason)
    }

    @Test func oneMemberIsNoAlliance() throws {
        let problem = try reader("9001,1991,0,0,0,0,0,1,0,0,0,0,2,2,0").problems.first
        #expect(problem?.reason == "it has fewer than two members" && problem?.column == nil)
    }

    @Test(arguments: ["", "atopid,begyr", "a,b\n1,2"])
    func aFileWithoutItsHeaderIsRefused(_ text: String) {
        #expect(throws: DatasetProblem.self) { try ATOPReader(text) }
    }
}

@Suite struct CSVRowsTests {
    @Test func quotesLinesAndPlaces() {
        let text = "a,b\r\n\"x,\"\"y\"\"\",\"two\nlines\"\n\né,z"
        let rows = CSVRows(text).rows
        #expect(rows.map(\.cells) == [["a", "b"], ["x,\"y\"", "two\nlines"], ["é", "z"]])
        #expect(rows.map(\.line) == [1, 2, 5])
        #expect(
            rows.map { text.text(at: $0.span) }.first == "a,b"
                && text.text(at: rows[2].span) == "é,z")
        #expect(CSVRows("").rows.isEmpty)
        #expect(CSVRows("\"open").rows.map(\.cells) == [["open"]])
    }
}
