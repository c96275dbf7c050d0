import Testing

@testable import Store

@Suite struct LetterFoldingTests {
    @Test(arguments: [
        ("Érythrée", "erythree"), ("ŒUVRE", "oeuvre"), ("ÆTHER", "aether"), ("Straße", "strasse"),
        ("e\u{301}te\u{301}", "ete"), ("Łódź", "lodz"), ("Đà Nẵng", "da nang"), ("Москва", "москва"),
        ("×÷", "×÷"), ("Ÿ", "y"), ("İzmir", "izmir"), ("", ""),
    ])
    func folds(_ text: String, _ expected: String) {
        #expect(LetterFolding.fold(text) == expected)
    }

    @Test func cutsWords() {
        #expect(
            Words.of("L’accord d'Alger : Su-30, Russia's").map(\.form)
                == ["accord", "alger", "su", "30", "russia"])
        #expect(Words.of("été 2025") == [Word(form: "ete", start: 0, end: 5), Word(form: "2025", start: 6, end: 10)])
        #expect(Words.of("aujourd'hui").map(\.form) == ["aujourd", "hui"])
        #expect(Words.of(" ’ ").isEmpty)
    }
}
