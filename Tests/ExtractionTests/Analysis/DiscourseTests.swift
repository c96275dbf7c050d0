import Records
import Testing

@testable import Extraction

@Suite struct DiscourseTests {
    private func discourse(after sentences: String...) -> Discourse {
        var discourse = Discourse()
        for sentence in sentences {
            let scene = SceneFixture(sentence, after: discourse).scene
            discourse.absorb(scene, claims: [], subject: [])
        }
        return discourse
    }

    @Test func `the last pair and the last trio stay in mind`() {
        let discourse = discourse(
            after: "Le Mali, le Niger et le Togo signent.", "La France et l'Inde attendent.",
            "L'OTAN se tait.")
        #expect(discourse.trio == ["MLI", "NER", "TGO"].map { ActorID($0) })
        #expect(discourse.pair == ["FRA", "IND"].map { ActorID($0) })
        #expect(discourse.organisation == ActorID("NATO"))
    }

    @Test func `a lone state is the last that was named`() {
        #expect(discourse(after: "Le Mali signe.").state == ActorID("MLI"))
        #expect(discourse(after: "Le Mali signe.", "Le Niger aussi.").state == ActorID("NER"))
    }

    @Test func `where something takes place is not who it is about`() {
        #expect(discourse(after: "Ils se voient en Suisse.").state == nil)
    }

    @Test func `a subject lasts until the next`() {
        var discourse = Discourse()
        let first = SceneFixture("Le Mali signe.").scene
        discourse.absorb(first, claims: [], subject: [ActorID("MLI")])
        discourse.absorb(SceneFixture("Il pleut.").scene, claims: [], subject: [])
        #expect(discourse.subject == [ActorID("MLI")])
    }
}
