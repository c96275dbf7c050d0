import Testing

@testable import Extraction

@Suite struct ClauseFinderTests {
    @Test(arguments: [
        ("La France signe.", ["La France signe."]),
        ("Le pacte qui lie les deux tient", ["Le pacte", "qui lie les deux tient"]),
        ("L'accord que Paris a signé", ["L'accord", "que Paris a signé"]),
        ("Il signe mais il doute", ["Il signe", "mais il doute"]),
        ("Il signe alors que tout va mal", ["Il signe", "alors que tout va mal"]),
        ("Un but : la paix ; un moyen", ["Un but", ": la paix", "; un moyen"]),
        // "ainsi que" joins nouns.
        ("Le Mali ainsi que le Niger signent", ["Le Mali ainsi que le Niger signent"]),
        ("Qui signe gagne", ["Qui signe gagne"]),
    ])
    func `where another verb takes over`(sentence: String, expected: [String]) {
        let fixture = SceneFixture(sentence)
        #expect(fixture.scene.clauses.map { fixture.words($0) } == expected)
    }

    @Test func `clauses cover the sentence without gaps`() throws {
        let scene = SceneFixture("Il dit que l'accord, dont on parle, tient ; mais qui le croit ?")
            .scene
        #expect(scene.clauses.first?.lowerBound == scene.tokens.lowerBound)
        #expect(scene.clauses.last?.upperBound == scene.tokens.upperBound)
        for (clause, next) in zip(scene.clauses, scene.clauses.dropFirst()) {
            #expect(clause.upperBound == next.lowerBound)
        }
    }
}
