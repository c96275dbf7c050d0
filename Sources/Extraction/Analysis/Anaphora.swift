import Gazetteer
import Records

/// Finds descriptions that stand for actors named before: "les deux pays", "le pays", "les trois
/// pays sahéliens", "les parties".
struct Anaphora: Sendable {
    enum Reference: Sendable {
        case two, three, theirs, parties, country, organisation, counterpart, latter
        /// What is the country's own, as a place only: "sur son sol", not "de son sol".
        case own
        /// A state of a certain kind: "le royaume", "l'émirat".
        case realm(Realm)
    }

    static let french = Anaphora(phrases: frenchPhrases, locating: ["dans", "au", "du", "sur"])

    private let table: PhraseTable<Reference>
    private let locating: Set<Form>

    init(phrases: [(phrase: String, value: Reference)], locating: [String]) {
        table = PhraseTable(phrases)
        self.locating = Set(locating.map { Form($0) })
    }

    private static var frenchPhrases: [(phrase: String, value: Reference)] {
        let nouns = [
            "pays", "États", "capitales", "nations", "voisins", "alliés", "gouvernements", "armées",
            "autorités", "dirigeants", "présidents", "ministres", "puissances", "camps", "parties",
            "partenaires", "hommes", "chefs d'État", "pays sahéliens", "juntes", "régimes",
            "diplomates",
            "responsables", "homologues", "délégations", "marines", "signataires",
        ]
        var phrases: [(phrase: String, value: Reference)] = []
        for noun in nouns {
            for two in ["les deux", "leurs deux", "ces deux", "des deux", "aux deux", "nos deux"] {
                phrases.append(("\(two) \(noun)", .two))
            }
            for three in ["les trois", "leurs trois", "ces trois", "des trois", "aux trois"] {
                phrases.append(("\(three) \(noun)", .three))
            }
        }
        phrases += ["les parties", "les signataires", "les deux parties", "des parties"].map {
            ($0, .parties)
        }
        phrases += [
            "chefs d'état-major", "ministres", "ministres de la Défense", "présidents", "armées",
            "forces armées", "dirigeants", "gouvernements", "états-majors", "marines",
            "diplomaties",
            "chefs d'État", "chefs de la diplomatie", "capitales", "militaires", "soldats",
            "troupes",
        ].map { ("leurs \($0)", .theirs) }
        phrases += [
            "le pays", "ce pays", "du pays", "au pays", "son pays", "leur pays", "le pays hôte",
        ]
        .map { ($0, .country) }
        phrases += ["son sol", "son territoire", "leur sol", "ses rangs"].map { ($0, .own) }
        for realm in Realm.allCases {
            phrases += realm.phrases.map { ($0, .realm(realm)) }
        }
        phrases += [
            ("son homologue", .counterpart), ("leur homologue", .counterpart),
            ("son hôte", .counterpart),
        ]
        phrases += [("ce dernier", .latter), ("cette dernière", .latter)]
        phrases += [("ces pays", .three), ("l'organisation", .organisation)]
        return phrases
    }

    /// The descriptions of `sentence`, resolved against `discourse`; those without an antecedent are
    /// left out. `named` are the mentions that the sentence names itself.
    func mentions(
        in sentence: Range<Int>, of text: TokenizedText, discourse: Discourse,
        named: [ActorMention]
    ) -> [ActorMention] {
        var found: [ActorMention] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard
                let match = table.longestMatch(
                    in: text.tokens, at: index, limit: sentence.upperBound),
                let reference = match.values.first
            else {
                index += 1
                continue
            }
            if case .latter = reference, !stands(before: match.tokens.upperBound, text) {
                index = match.tokens.upperBound
                continue
            }
            var since = sentence.lowerBound
            if case .own = reference {
                let semicolon = (since..<index).last { text.tokens[$0].form == Self.semicolon }
                since = semicolon ?? since
            }
            let before = named.filter {
                $0.tokens.lowerBound >= since && $0.tokens.upperBound <= index
            }
            let first = match.tokens.lowerBound
            let isPlace =
                locating.contains(text.tokens[first].form)
                || first > sentence.lowerBound
                    && locating.contains(text.tokens[first - 1].form)
            let actors = resolve(reference, discourse, before, isPlace: isPlace)
            if !actors.isEmpty {
                // The article stays outside, where the walk back looks for a preposition.
                let noun = match.tokens.upperBound - 1
                let start =
                    text.tokens[match.tokens.lowerBound].form.isContracted
                    ? min(match.tokens.lowerBound + 1, noun) : match.tokens.lowerBound
                found.append(
                    ActorMention(
                        tokens: start..<match.tokens.upperBound, actors: actors,
                        form: .description, isOrganisation: reference.isOrganisation))
            }
            index = match.tokens.upperBound
        }
        return found
    }

    /// "ce dernier a signé", not "ce dernier accord".
    private func stands(before next: Int, _ text: TokenizedText) -> Bool {
        guard next < text.tokens.count else { return true }
        let token = text.tokens[next]
        return token.kind == .mark || GrammarWords.french.opensVerb(token)
            || Self.followers.contains(token.form)
    }

    private static let semicolon = Form(";")
    private static let followers: Set<Form> = Set(
        ["qui", "dont", "et", "pour", "en"].map { Form($0) })

    private func resolve(
        _ reference: Reference, _ discourse: Discourse, _ before: [ActorMention], isPlace: Bool
    ) -> [ActorID] {
        var states: [ActorID] = []
        for mention in before where !mention.isOrganisation {
            for actor in mention.actors where !states.contains(actor) { states.append(actor) }
        }
        switch reference {
        case .two:
            if states.count == 2 { return states }
            // "Le ministère qatari … les deux pays": the two that the state named here is one of.
            if states.count == 1 {
                let known = [discourse.lastClaim?.parties ?? [], discourse.topic]
                if let pair = known.first(where: { $0.count == 2 && $0.contains(states[0]) }) {
                    return pair
                }
            }
            return discourse.two
        case .three:
            let named = before.filter { !$0.isOrganisation && $0.form != .demonym }.flatMap(
                \.actors)
            let three = named.reduce(into: [ActorID]()) { if !$0.contains($1) { $0.append($1) } }
            return three.count == 3 ? three : discourse.trio
        case .theirs:
            // Of those who were the subject, where these were several.
            if let group = before.last(where: { $0.actors.count >= 2 }) { return group.actors }
            return discourse.subject.count >= 2 && states.isEmpty ? discourse.subject : []
        case .parties:
            if let last = discourse.lastClaim { return last.parties }
            return discourse.pair
        case .own where !isPlace: return []
        case .own:
            // "le Kosovo, que la Serbie ne reconnaît pas, … sur son sol": the first of the clause.
            let first = before.first { !$0.isOrganisation && $0.form != .demonym }?.actors.first
            return (first ?? discourse.subject.first).map { [$0] } ?? []
        case .country:
            let named = before.last { !$0.isOrganisation && $0.form != .demonym }?.actors.last
            let told =
                isPlace
                ? discourse.place
                : discourse.subject.count == 1 && discourse.organisation != discourse.subject[0]
                    ? discourse.subject[0] : nil
            return (named ?? told ?? discourse.state).map { [$0] } ?? []
        case .latter:
            let named = before.last { !$0.isOrganisation && $0.form != .demonym }?.actors.last
            return (named ?? discourse.state).map { [$0] } ?? []
        case .realm(let realm):
            let told =
                (discourse.recentSubjects + [discourse.state, discourse.place].compactMap { $0 })
            let known =
                [discourse.hub].compactMap { $0 } + discourse.topic + states.reversed() + told
            return known.first(where: realm.contains).map { [$0] } ?? []
        case .counterpart:
            // "En visite à Bakou, le ministre italien a signé avec son homologue": where he is a guest.
            let host = before.first { $0.form == .capital || $0.form == .place }?.actors ?? []
            let own = before.last { $0.form == .demonym || $0.form == .person }?.actors ?? []
            return host == own ? [] : host
        case .organisation:
            if let named = before.last(where: \.isOrganisation) { return named.actors }
            return discourse.organisation.map { [$0] } ?? []
        }
    }
}

extension Anaphora.Reference {
    var isOrganisation: Bool { if case .organisation = self { true } else { false } }
}

extension Form {
    /// `du`, `des`, `au`, `aux` hold a preposition.
    fileprivate var isContracted: Bool { Self.contracted.contains(self) }
    private static let contracted: Set<Form> = Set(["du", "des", "au", "aux"].map { Form($0) })
}
