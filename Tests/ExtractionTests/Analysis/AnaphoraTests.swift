import Records
import Testing

@testable import Extraction

@Suite struct AnaphoraTests {
    private static let pair = [ActorID("FRA"), ActorID("TGO")]
    private static let trio = [ActorID("BFA"), ActorID("MLI"), ActorID("NER")]

    private static var discourse: Discourse {
        var discourse = Discourse()
        discourse.pair = pair
        discourse.trio = trio
        discourse.state = ActorID("JPN")
        discourse.organisation = ActorID("NATO")
        return discourse
    }

    @Test(arguments: [
        ("Les deux pays signent.", "Les deux pays", pair),
        ("Les deux capitales se taisent.", "Les deux capitales", pair),
        ("Les trois pays signent.", "Les trois pays", trio),
        ("Ces trois juntes signent.", "Ces trois juntes", trio),
        ("Les parties signent.", "Les parties", pair),
        ("Le pays attend.", "Le pays", [ActorID("JPN")]),
        ("L'organisation attend.", "L'organisation", [ActorID("NATO")]),
        ("Ce dernier a signé.", "Ce dernier", [ActorID("JPN")]),
        // The preposition stays outside.
        ("L'accord des deux pays tient.", "deux pays", pair),
    ])
    func `whom a description means`(sentence: String, words: String, expected: [ActorID]) {
        let mention = SceneFixture(sentence, after: Self.discourse).mention(words)
        #expect(mention?.actors == expected)
        #expect(mention?.form == .description)
    }

    @Test func `the sentence's own pair comes first`() {
        let fixture = SceneFixture(
            "Le Japon et l'Inde signent : les deux pays exultent.", after: Self.discourse)
        #expect(fixture.mention("les deux pays")?.actors == [ActorID("JPN"), ActorID("IND")])
    }

    @Test func `the last of something is nobody`() {
        let fixture = SceneFixture("Ce dernier accord tient.", after: Self.discourse)
        #expect(fixture.scene.mentions.isEmpty)
    }

    @Test(arguments: ["Les deux pays signent.", "Les trois pays signent.", "Le pays attend."])
    func `nobody was named before`(sentence: String) {
        #expect(SceneFixture(sentence).scene.mentions.isEmpty)
    }
}
