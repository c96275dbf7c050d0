import Testing

@testable import Extraction

@Suite struct GroupFinderTests {
    @Test(arguments: [
        ("La France et le Togo signent.", ["FRA TGO"]),
        ("La France, le Togo et le Mali signent.", ["FRA TGO MLI"]),
        ("Un pacte avec la Russie, la Chine et l'Iran.", ["RUS CHN IRN"]),
        ("Un pacte entre la Russie et le Mali.", ["RUS MLI"]),
        ("L'aide au Mali, au Burkina Faso et au Niger.", ["MLI BFA NER"]),
        // The genitive is said again before each.
        ("Les armées du Mali, du Burkina Faso et du Niger.", ["MLI BFA NER"]),
        ("Les chefs de la France ainsi que du Togo.", ["FRA TGO"]),
        // Different roles are no list.
        ("La France livre des chars au Togo.", ["FRA", "TGO"]),
        ("Un pacte de la France avec le Togo.", ["FRA", "TGO"]),
        // Commas without "et" set an apposition.
        ("La France, le Togo le sait.", ["FRA", "TGO"]),
        // Other words between keep apart.
        ("La France signe et le Togo attend.", ["FRA", "TGO"]),
        // A comma, "et" and a verb open another clause.
        ("Des chars vendus par la France, et le Togo lui a vendu du blé.", ["FRA", "TGO"]),
        ("Des chars vendus par la France, et le Togo.", ["FRA TGO"]),
        ("Rien ne change.", []),
    ])
    func `who is joined with whom`(sentence: String, expected: [String]) {
        #expect(SceneFixture(sentence).groups == expected)
    }

    @Test func `a group has the role of its first`() throws {
        let group = try #require(
            SceneFixture("Un pacte avec la Russie, la Chine et l'Iran.").scene.groups.first)
        #expect(group.role == .with)
        #expect(!group.hasOrganisation)
    }

    @Test func `an organisation is told apart`() throws {
        let group = try #require(SceneFixture("L'OTAN attend.").scene.groups.first)
        #expect(group.hasOrganisation)
    }
}
