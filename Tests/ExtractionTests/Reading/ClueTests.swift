import Gazetteer
import Records
import Testing

@testable import Extraction

/// What only a byline, a couple of states or a source tells.
@Suite struct ClueTests {
    private let extractor = Extractor(gazetteer: .standard)

    private func corpus(_ text: String) -> Corpus {
        let source = Source(document: "t.txt", sha256: "")
        return extractor.consolidate([
            extractor.read(Document(id: ArticleID("t"), text: text, source: source))
        ])
    }

    @Test func `the medium of a byline is the publisher, an agency is not`() {
        let body = "\n\nParis et Varsovie ont signé vendredi un traité de défense à Nancy.\n"
        let signed = corpus("Un traité à Nancy\nPar Le Figaro avec AFP" + body)
        #expect(signed.articles.first?.publisher == "Le Figaro")
        let wire = corpus("Un traité à Nancy\nPar AFP" + body)
        #expect(wire.articles.first?.publisher == nil)
    }

    @Test func `les deux pays are the couple of the sentence before`() {
        let found = corpus(
            """
            Pyongyang a reçu lundi un émissaire russe. Les deux pays sont liés par un accord de \
            défense mutuelle signé en juin 2024.
            """)
        #expect(found.alliances.map { $0.parties.map(\.rawValue) } == [["PRK", "RUS"]])
        #expect(found.alliances.first?.signed?.edtf == "2024-06")
    }

    @Test func `a lone party is not completed by a couple in passing`() {
        let found = corpus(
            """
            Berlin a accueilli lundi un ministre américain. Le pacte conclu par les alliés prévoit \
            des baisses d'impôts et un service militaire volontaire.
            """)
        #expect(found.alliances.isEmpty)
    }

    @Test func `a statement names the medium that its sentence relies on`() {
        let found = corpus(
            "La Russie et le Togo ont signé un accord militaire, a rapporté l'agence Tass.")
        #expect(!found.statements.isEmpty)
        #expect(
            found.statements.filter { $0.predicate == "party" }.allSatisfy {
                $0.attributedTo == "Tass"
            })
    }

    @Test func `more than so many years is no term`() {
        let found = corpus(
            """
            Le Caire et Mogadiscio ont signé un protocole de coopération militaire. Le texte est \
            le premier en plus de quarante ans.
            """)
        #expect(found.alliances.map(\.lengthMonths) == [nil])
    }
}
