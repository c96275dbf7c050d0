import Testing

@testable import entente

@Suite struct LineMapTests {
    @Test(arguments: [
        (0, 1, 1), (1, 1, 2), (3, 1, 4), (4, 2, 1), (5, 3, 1), (7, 3, 3), (8, 3, 4),
    ]) func `An offset is a line and a column in code points`(
        _ offset: Int, _ line: Int, _ column: Int
    ) {
        let place = LineMap(of: "é\u{1F600}a\n\nabc").place(of: offset)
        #expect(place.line == line)
        #expect(place.column == column)
    }

    @Test func `An empty text has one line`() {
        #expect(LineMap(of: "").place(of: 0) == (1, 1))
    }
}
