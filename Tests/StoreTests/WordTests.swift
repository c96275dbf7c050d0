import Testing

@testable import Store

@Suite struct WordTests {
    @Test func cutsWords() {
        #expect(
            Words.of("L’accord d'Alger : Su-30, Russia's").map(\.form)
                == ["accord", "alger", "su", "30", "russia"])
        #expect(
            Words.of("été 2025") == [
                Word(form: "ete", start: 0, end: 5), Word(form: "2025", start: 6, end: 10),
            ])
        #expect(Words.of("aujourd'hui").map(\.form) == ["aujourd", "hui"])
        #expect(
            Words.of("E\u{301}rythre\u{301}e, Łódź, ŒUVRE").map(\.form) == [
                "erythree", "lodz", "oeuvre",
            ])
        #expect(Words.of(" ’ ").isEmpty)
        #expect(Words.of("").isEmpty)
    }
}
