import Testing

@testable import Records

@Suite struct IdentifierTests {
    @Test func `an identifier is its value`() {
        let id = ActorID("RUS")
        #expect(id.rawValue == "RUS")
        #expect("\(id)" == "RUS")
        #expect(id == ActorID("RUS"))
        #expect(id != ActorID("rus"))
        #expect(Set([id, ActorID("RUS"), ActorID("MMR")]).count == 2)
    }

    @Test func `identifiers beyond ASCII are one where they are one text of one length`() {
        #expect(Set([ArticleID("été"), ArticleID("été"), ArticleID("ete")]).count == 2)
        #expect(ArticleID("\u{E9}") != ArticleID("e\u{301}"))
        // The sign of kelvins is a K to Unicode, and takes three octets.
        #expect(Set([ArticleID("K"), ArticleID("\u{212A}")]).count == 2)
    }

    @Test func `identifiers are ordered by their values`() {
        #expect(
            ["RUS", "AES", "MMR"].map { ActorID($0) }.sorted().map(\.rawValue)
                == ["AES", "MMR", "RUS"])
        #expect(AllianceID("a-2") < AllianceID("a-3"))
    }
}
