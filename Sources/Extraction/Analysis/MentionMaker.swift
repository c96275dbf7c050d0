import Gazetteer
import Records

/// Makes the mentions of a sentence out of gazetteer matches, persons and descriptions.
struct MentionMaker: Sendable {
    let gazetteer: Gazetteer
    let bodies: BodyMap
    private var personsOf: [Int: [PersonMention]] = [:]
    private var countryOf: [String: ActorID] = [:]

    init(
        gazetteer: Gazetteer, persons: [PersonMention], sentences: [Sentence], bodies: BodyMap
    ) {
        self.gazetteer = gazetteer
        self.bodies = bodies
        for person in persons {
            personsOf[person.sentence, default: []].append(person)
            if let country = person.country {
                countryOf[person.name] = countryOf[person.name] ?? country
                let family = Self.family(person.name)
                countryOf[family] = countryOf[family] ?? country
            }
        }
    }

    private static func family(_ name: String) -> String {
        Folding.fold(name.split(separator: " ").last.map(String.init) ?? name)
    }

    /// The named mentions of sentence `index`, in order.
    func mentions(
        of index: Int, matches: [GazetteerMatch], places: [Places.Match]
    ) -> [ActorMention] {
        let persons = personsOf[index] ?? []
        var mentions: [ActorMention] = persons.compactMap { person in
            let country =
                person.country ?? countryOf[person.name] ?? countryOf[Self.family(person.name)]
                ?? gazetteer.leaders.country(ofPersonNamed: person.name)
            return country.map {
                ActorMention(tokens: person.tokens, actors: [$0], form: .person)
            }
        }
        for match in matches where !persons.contains(where: { $0.tokens.overlaps(match.tokens) }) {
            guard let actor = gazetteer.party(of: match.actor) else { continue }
            mentions.append(
                ActorMention(
                    tokens: match.tokens, actors: [actor.id],
                    form: actor.id == match.actor ? form(of: match.use) : .metonym,
                    isOrganisation: actor.kind != .state))
        }
        for place in places
        where !mentions.contains(where: { $0.tokens.overlaps(place.tokens) })
            && !persons.contains(where: { $0.tokens.overlaps(place.tokens) })
        {
            mentions.append(
                ActorMention(tokens: place.tokens, actors: [place.state], form: .place))
        }
        return mentions.ordered(by: \.tokens.lowerBound)
    }

    private func form(of use: ActorName.Use) -> ActorMention.Form {
        switch use {
        case .name: .name
        case .alias, .misspellingSeen: .alias
        case .demonym: .demonym
        case .capital: .capital
        case .metonym: .metonym
        case .acronym: .acronym
        }
    }

    /// Descriptions that the discourse resolves, outside the named mentions.
    func described(
        in sentence: Range<Int>, of text: TokenizedText, discourse: Discourse,
        named: [ActorMention], by anaphora: Anaphora = .french
    ) -> [ActorMention] {
        let phrases = anaphora.mentions(
            in: sentence, of: text, discourse: discourse, named: named)
        var found = phrases.filter { phrase in
            !named.contains { $0.tokens.overlaps(phrase.tokens) }
                && !(Self.counterparts.contains(text.tokens[phrase.tokens.upperBound - 1].form)
                    && named.contains {
                        (0...4).contains($0.tokens.lowerBound - phrase.tokens.upperBound)
                    })
        }
        for index in sentence.dropFirst() {
            let token = text.tokens[index]
            guard BodyMap.nouns.contains(token.form), let owner = bodies.owner(of: token.form),
                Self.articles.contains(text.tokens[index - 1].form),
                !named.contains(where: {
                    $0.tokens.lowerBound == index + 1 || $0.tokens.lowerBound == index + 2
                        || $0.tokens.contains(index)
                }),
                !found.contains(where: { $0.tokens.contains(index) }),
                !Self.genitive.contains(
                    index + 1 < text.tokens.count ? text.tokens[index + 1].form : .none)
            else { continue }
            found.append(
                ActorMention(tokens: index..<index + 1, actors: [owner], form: .description))
        }
        return found
    }

    /// "son homologue burkinabè": the name behind the noun tells whose.
    private static let counterparts: Set<Form> = Set(
        ["homologue", "hôte", "counterpart"].map { Form($0) })
    private static let articles: Set<Form> = Set(
        ["la", "l'", "le", "les", "au", "aux"].map { Form($0) })
    private static let genitive: Set<Form> = Set(["de", "du", "des", "d'"].map { Form($0) })
}
