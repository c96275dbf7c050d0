import Gazetteer
import Records

/// Whose army "l'armée" is in this article: the state that most often owns the noun elsewhere in it.
///
///     "l'armée birmane … la junte birmane … pour la junte" → MMR
struct BodyMap: Sendable {
    private var owners: [Form: ActorID] = [:]

    private static let rulers = forms("junte régime gouvernement généraux pouvoir")
    private static let soldiers = forms("armée militaires")
    static let nouns = rulers.union(soldiers)

    private static func forms(_ words: String) -> Set<Form> {
        Set(words.split(separator: " ").map { Form(String($0)) })
    }

    init(text: TokenizedText, matches: [GazetteerMatch]) {
        var counts: [Form: [ActorID: Int]] = [:]
        for match in matches where match.use == .demonym {
            for index in [match.tokens.lowerBound - 1, match.tokens.lowerBound - 2] where index >= 0
            {
                let form = text.tokens[index].form
                guard Self.nouns.contains(form) else { continue }
                counts[form, default: [:]][match.actor, default: 0] += 1
                break
            }
        }
        for (noun, actors) in counts {
            owners[noun] = actors.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
    }

    /// Where the noun itself has no owner, the only owner of the rulers, or else of the soldiers.
    func owner(of noun: Form) -> ActorID? {
        if let owner = owners[noun] { return owner }
        let kin = Self.rulers.contains(noun) ? Self.rulers : Self.soldiers
        let likely = Set(owners.filter { kin.contains($0.key) }.values)
        return likely.count == 1 ? likely.first : nil
    }
}
