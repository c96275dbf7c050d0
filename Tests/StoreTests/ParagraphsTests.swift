import Testing

@testable import Store

@Suite struct ParagraphsTests {
    @Test(
        arguments: [
            (
                "# Un pacte\n\nDeux pays\nse lient.\n \n\nFin",
                [" Un pacte", "Deux pays\nse lient.", "Fin"]
            ),
            ("un\r\n\r\ndeux", ["un", "deux"]), ("un # deux", ["un # deux"]), ("\n\n", []),
            ("", []),
        ] as [(String, [String])])
    func blankLinesPartThem(_ text: String, _ paragraphs: [String]) {
        #expect(Paragraphs.of(text) == paragraphs)
    }
}
