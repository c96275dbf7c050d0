import Gazetteer
import Testing

@testable import Extraction

@Suite struct ConjugationTests {
    private static let irregular =
        "rompre\trompu\trompt\trompent\tromp\trompit\trompirent\trompr\trompant\n"

    private func forms(of phrase: String) -> [(form: String, tense: Tense)] {
        var conjugation = Conjugation(rows: Table(Array(Self.irregular.utf8), hasHeader: false))
        var forms = PhraseForms()
        conjugation.conjugate(Array(phrase.utf8)[...], into: &forms)
        return (0..<forms.count).map {
            (String(decoding: forms[$0].form, as: UTF8.self), forms[$0].tense)
        }
    }

    private func tense(of form: String, in phrase: String) -> Tense? {
        forms(of: phrase).first { $0.form == form }?.tense
    }

    @Test(
        arguments: [
            ("signer", .infinitive), ("signe", .presentOrParticiple), ("signee", .participle),
            ("signent", .present), ("signait", .imperfect), ("signa", .past), ("signerent", .past),
            ("signera", .future), ("signeraient", .conditional), ("signant", .gerund),
        ] as [(String, Tense)])
    func `first group`(form: String, expected: Tense) {
        #expect(tense(of: form, in: "signer") == expected)
    }

    @Test(
        arguments: [
            ("fournir", .infinitive), ("fourni", .participle), ("fournies", .participle),
            ("fournit", .present), ("fournissait", .imperfect), ("fournirent", .past),
            ("fournira", .future), ("fournirait", .conditional), ("fournissant", .gerund),
        ] as [(String, Tense)])
    func `second group`(form: String, expected: Tense) {
        #expect(tense(of: form, in: "fournir") == expected)
    }

    @Test(
        arguments: [
            ("rompu", .participle), ("rompues", .participle), ("rompt", .present),
            ("rompaient", .imperfect), ("rompirent", .past), ("rompra", .future),
            ("romprait", .conditional), ("rompant", .gerund),
        ] as [(String, Tense)])
    func `a verb of the table`(form: String, expected: Tense) {
        #expect(tense(of: form, in: "rompre") == expected)
    }

    @Test func `spelling follows the sound`() {
        #expect(tense(of: "engageait", in: "engager") == .imperfect)
        #expect(tense(of: "renouvelle", in: "renouveler") == .present)
        #expect(tense(of: "renouvellera", in: "renouveler") == .future)
        #expect(tense(of: "renouvelait", in: "renouveler") == .imperfect)
    }

    @Test func `only the first word of a phrase changes`() {
        #expect(tense(of: "passa un accord", in: "passer un accord") == .past)
        #expect(tense(of: "passa des accords", in: "passer un accord") == nil)
    }

    @Test func `a reflexive verb takes its pronoun and être`() {
        #expect(tense(of: "s'engagent", in: "s'engager") == .present)
        #expect(tense(of: "s'est engage", in: "s'engager") == .participle)
        #expect(tense(of: "se sont retires", in: "se retirer") == .participle)
        #expect(tense(of: "se sont retirees", in: "se retirer") == .participle)
        #expect(tense(of: "se retirera", in: "se retirer") == .future)
        #expect(tense(of: "se retires", in: "se retirer") == .present)
        #expect(tense(of: "engagent", in: "s'engager") == nil)
    }

    @Test func `what is no verb has no forms but itself`() {
        #expect(forms(of: "").isEmpty)
        #expect(forms(of: "vendre").map(\.form) == ["vendre"])
    }

    @Test func `every row of the shipped table is complete`() {
        let rows = TabularData.rows(PackageResources.verbs_fr_tsv)
        #expect(rows.count > 30)
        for row in rows { #expect(row.count == 9, "\(row)") }
        #expect(Set(rows.map { $0[0] }).count == rows.count)
    }
}
