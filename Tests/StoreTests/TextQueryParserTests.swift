import Testing

@testable import Store

@Suite struct TextQueryParserTests {
    @Test(arguments: [
        ("pacte militaire", "(pacte AND militaire)"),
        ("Pacte AND Militaire", "(pacte AND militaire)"),
        ("pacte OR accord militaire", "(pacte OR (accord AND militaire))"),
        ("(pacte OR accord) NOT France", "((pacte OR accord) AND NOT france)"),
        ("\"Pacte de Coopération\"", "\"pacte de cooperation\""),
        ("« pacte de coopération »", "\"pacte de cooperation\""),
        ("l’accord de la Russie", "(accord AND russie)"),
        ("coop*", "coop*"),
        ("Su-30", "\"su 30\""),
        ("de la", "(de AND la)"),
        ("NOT france", "NOT france"),
        ("œuvre", "oeuvre"),
    ])
    func reads(_ text: String, _ expected: String) throws {
        #expect(try TextQueryParser.parse(text).description == expected)
    }

    @Test(arguments: [
        "\"pacte", "(pacte", "pacte)", "pacte AND", "OR pacte", "NOT", "!!!", "\"\"", "p*", "*",
        "a-b*", "()", String(repeating: "(", count: 40), String(repeating: "pacte ", count: 65),
    ])
    func refuses(_ text: String) {
        #expect(throws: TextQueryError.self) { try TextQueryParser.parse(text) }
    }
}
