import Gazetteer
import Records

/// The instrument under which something was done, told beside it.
extension ClaimDates {
    /// "au titre d'un contrat signé en janvier 2022", "permis par un accord signé en 2014", "en vertu de l'accord de
    /// 1960": when the instrument was signed of a delivery, a base, an exercise.
    func fillBasis(_ claim: inout Claim) {
        guard !claim.hasInstrument, claim.signed == nil else { return }
        for noun in scene.hits where !noun.tags.isDisjoint(with: .instrument) && isBasis(noun) {
            guard let date = scene.dates.first(where: { isOfSignature($0, of: noun) }),
                scene.groups.allSatisfy({
                    $0.phraseStart < noun.tokens.upperBound
                        || $0.tokens.lowerBound >= date.tokens.lowerBound
                        || Set($0.actors).isSubset(of: claim.parties)
                })
            else { continue }
            claim.signed = date
            return
        }
    }

    private func isBasis(_ noun: Lexicon.Hit) -> Bool {
        let from = max(scene.tokens.lowerBound, noun.tokens.lowerBound - 4)
        return scene.contains(Self.bases, in: from..<noun.tokens.lowerBound)
    }

    private static let bases: Set<Form> = Set(
        ["par", "titre", "vertu", "cadre", "selon", "grâce", "application", "under"].map {
            Form($0)
        })

    /// "un contrat de 2022", "un contrat de 3,5 milliards d'euros signé en septembre 2023"
    private func isOfSignature(_ date: DateMention, of noun: Lexicon.Hit) -> Bool {
        guard date.role == .at, date.value != nil,
            date.tokens.lowerBound >= noun.tokens.upperBound
        else { return false }
        let between = noun.tokens.upperBound..<date.tokens.lowerBound
        if between.isEmpty { return true }
        if between.count == 1 { return grammar.genitives.contains(scene.form(between.lowerBound)) }
        let verbs = scene.hits(in: between, with: Self.anchors)
        return between.count <= 16 && verbs.count == 1
            && verbs.allSatisfy { $0.tags.has(.sign) && $0.tense == .participle }
    }
}
