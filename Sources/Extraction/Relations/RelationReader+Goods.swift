import Gazetteer
import Records

/// What is delivered, how many, and when.
extension RelationReader {
    /// "dont la livraison a pris fin en mars"
    var deliveredOn: PartialDate? {
        guard
            let noun = scene.hits.last(where: {
                !$0.tags.isDisjoint(with: Tags(.delivery, .supply))
            })
        else { return nil }
        return scene.dates.first {
            $0.role == .at && $0.tokens.lowerBound > noun.tokens.lowerBound && $0.value != nil
        }?.value
    }

    struct Goods {
        var designation: String
        var number: Int?
    }

    /// What is delivered: the designations, else the article's own words.
    func goods(in range: Range<Int>) -> [Goods] {
        let named = knowledge.weapons.filter { range.contains($0.tokens.lowerBound) }
        if !named.isEmpty {
            return named.map {
                Goods(designation: $0.designation, number: number(before: $0.tokens.lowerBound))
            }
        }
        return scene.hits.filter {
            range.contains($0.tokens.lowerBound) && $0.tags.has(.weapon) && !$0.tags.has(.weak)
                && $0.tense == .none && !$0.tags.has(.supply)
        }
        .prefix(3)
        .map {
            Goods(
                designation: scene.text.string(of: $0.tokens),
                number: number(before: $0.tokens.lowerBound))
        }
    }

    /// "six avions de chasse Sukhoï-30": the number may stand a few words before.
    private func number(before token: Int) -> Int? {
        for index in stride(
            from: token - 1, through: max(scene.tokens.lowerBound, token - 5), by: -1)
        {
            let candidate = scene.text.tokens[index]
            if candidate.kind == .number { return candidate.number }
            if let value = Self.numerals[candidate.form] {
                // "vingt-huit"
                let tens = index - 2
                guard value < 10, tens >= scene.tokens.lowerBound,
                    scene.form(index - 1) == .hyphen, let more = Self.numerals[scene.form(tens)]
                else { return value }
                return more + value
            }
            if candidate.kind == .mark, candidate.form != .hyphen { return nil }
        }
        return nil
    }

    static let numerals: [Form: Int] = [
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40,
        "cinquante": 50, "cent": 100,
    ].reduce(into: [:]) { $0[Form($1.key)] = $1.value }

    func hasWeapon(around hit: Lexicon.Hit) -> Bool {
        let from = max(scene.tokens.lowerBound, hit.tokens.lowerBound - 14)
        let to = min(scene.tokens.upperBound, hit.tokens.upperBound + 16)
        return scene.has(.weapon, in: from..<to)
            || knowledge.weapons.contains { (from..<to).contains($0.tokens.lowerBound) }
    }

    /// "à la junte birmane", "au Mali", "pour l'armée"; a capital after "à" is a place unless a verb
    /// of giving stands before it.
    func recipients(in range: Range<Int>) -> [ActorID] {
        scene.groups.filter { $0.role == .to && range.contains($0.phraseStart) }
            .flatMap(\.actors)
    }

    func makers(around range: Range<Int>) -> [ActorID] {
        let adjectives = scene.mentions.filter {
            range.contains($0.tokens.lowerBound) && $0.form == .demonym
                && $0.owner?.tags.has(.body) != true
        }.flatMap(\.actors)
        if !adjectives.isEmpty { return adjectives }
        return knowledge.weapons.filter { range.contains($0.tokens.lowerBound) }.compactMap(\.maker)
            .filter { knowledge.states.contains($0) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The other one of the pair that the article is about.
    func others(than actor: ActorID) -> [ActorID] {
        let pair = discourse.topic.contains(actor) ? discourse.topic : discourse.pair
        guard pair.count == 2, pair.contains(actor) else { return [] }
        return pair.filter { $0 != actor }
    }
}
