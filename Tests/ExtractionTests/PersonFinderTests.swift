import Gazetteer
import Testing

@testable import Extraction

@Suite struct PersonFinderTests {
    @Test(arguments: PersonsCorpus.all)
    func `finds name, office and country`(text: String, expected: String) {
        #expect(PersonsFixture.summary(of: text) == expected)
    }

    @Test(arguments: PersonsCorpus.withoutPersons)
    func `finds nobody`(text: String) {
        #expect(PersonsFixture.summary(of: text) == "")
    }

    @Test func `spans are the names' own`() throws {
        let text = Tokenizer.tokenize("Le ministre russe de la Défense,\nSergueï  Choïgou, est là.")
        let sentence = Sentence(tokens: text.tokens.indices, place: .body, paragraph: 0)
        let mentions = PersonFinder().mentions(
            in: text, sentences: [sentence], actors: PersonsFixture.actors(in: text))
        let first = try #require(mentions.first)
        #expect(text.string(of: first.tokens) == "Sergueï  Choïgou")
        #expect(first.name == "Sergueï Choïgou")
        #expect(first.titleTokens.map { text.string(of: $0) } == "ministre russe de la Défense")
    }

    @Test(arguments: [
        "Ab ", "Jean Dupont, ", "le ministre Ab ", "Ab-", "ben ", "M. ", "J. ", "le chef de la ",
        "ministres de la Défense et ", "A'B ", "Aa bB", "et Jean Dupont, ministre, ", "«", "(",
    ])
    func `time grows with the length of the text`(unit: String) {
        func time(_ bytes: Int) -> Duration {
            let text = Tokenizer.tokenize(String(repeating: unit, count: bytes / unit.utf8.count))
            let sentence = Sentence(tokens: text.tokens.indices, place: .body, paragraph: 0)
            return ContinuousClock().measure {
                _ = PersonFinder().mentions(in: text, sentences: [sentence], actors: [])
            }
        }
        // Eight times the text; quadratic would be 64 times the time.
        let short = time(1 << 14)
        #expect(time(1 << 17) < short * 24 + .seconds(1))
    }
}
