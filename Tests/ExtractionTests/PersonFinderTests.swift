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
}
