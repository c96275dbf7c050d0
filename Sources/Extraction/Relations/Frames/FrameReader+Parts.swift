import Gazetteer
import Records

/// Who plays which part in a frame.
extension FrameReader {
    /// As far as a complement stands from its verb.
    private static let reach = 30
    /// As far as the place of a base stands from the word for it.
    private static let near = 9

    /// The actors of the first part that has any besides `others`.
    func actors(_ parts: [Frame.Part], of opening: Opening, beside others: [ActorID]) -> [ActorID] {
        for part in parts {
            let found = actors(part, of: opening, beside: others)
                .filter { !others.contains($0) }
                .reduce(into: [ActorID]()) { if !$0.contains($1) { $0.append($1) } }
            if !found.isEmpty { return found }
        }
        return []
    }

    private func actors(
        _ part: Frame.Part, of opening: Opening, beside others: [ActorID]
    ) -> [ActorID] {
        switch part {
        case .subject: subject(of: opening)
        case .object: object(of: opening)
        case .dative: dative(of: opening)
        case .with: complements(of: opening, roles: [.with])
        case .by: complements(of: opening, roles: [.by])
        case .from: complements(of: opening, roles: [.from])
        case .between: between()
        case .to: recipients(of: opening)
        case .of: genitives(of: opening, beside: others)
        case .members: members(of: opening)
        case .at: places(of: opening, beside: others)
        case .here: here(beside: others)
        case .owner: owners(of: opening)
        case .maker: makers(of: opening)
        case .pair: reader.discourse.pair
        case .hub: hub(of: opening, beside: others)
        case .for: complements(of: opening, roles: [.purpose])
        case .topic: others.first.map { reader.others(than: $0) } ?? []
        case .organisation: organisation(around: opening)
        case .named: named(behind: opening)
        case .subjectBody: subject(of: opening).filter(reader.knowledge.isOrganisation)
        case .ownerBody: owners(of: opening).filter(reader.knowledge.isOrganisation)
        }
    }

    private func after(_ opening: Opening) -> Range<Int> {
        let clause = scene.clause(of: opening.tokens.lowerBound)
        let start = opening.tokens.upperBound
        return start..<max(start, min(clause.upperBound, start + Self.reach))
    }

    /// Groups of some roles that begin behind the opening, within its clause.
    private func complements(of opening: Opening, roles: [ActorMention.Role]) -> [ActorID] {
        let range = after(opening)
        return scene.groups.filter { roles.contains($0.role) && range.contains($0.phraseStart) }
            .flatMap(\.actors)
    }

    private func subject(of opening: Opening) -> [ActorID] {
        let found = reader.subject(before: opening.tokens.lowerBound)
        if !found.isEmpty { return found }
        let clause = scene.clause(of: opening.tokens.lowerBound)
        let hasNobody = !scene.groups.contains {
            clause.contains($0.tokens.lowerBound) && $0.role == .bare
                && $0.tokens.upperBound <= opening.tokens.lowerBound
        }
        // "Elles sont armées par …": the pronoun stands in the main clause.
        return hasNobody && scene.contains(reader.grammar.pronouns, in: clause)
            ? reader.discourse.subject : []
    }

    /// "a quitté l'OTSC", "a soutenu le Tchad": right behind the verb, without a preposition.
    private func object(of opening: Opening) -> [ActorID] {
        // "le soutiennent militairement": whoever was spoken of.
        let before = max(scene.tokens.lowerBound, opening.tokens.lowerBound - 1)
        if opening.frame.voice == .active,
            scene.contains(Self.objects, in: before..<opening.tokens.lowerBound)
        {
            return reader.discourse.subject.isEmpty
                ? reader.discourse.hub.map { [$0] } ?? [] : reader.discourse.subject
        }
        let start = opening.tokens.upperBound
        return scene.groups.first {
            $0.role == .bare && (start..<start + 6).contains($0.tokens.lowerBound)
        }?.actors ?? []
    }

    /// "lui a livré": whoever was spoken of.
    private func dative(of opening: Opening) -> [ActorID] {
        let from = max(scene.tokens.lowerBound, opening.tokens.lowerBound - 4)
        guard scene.contains(Self.datives, in: from..<opening.tokens.lowerBound) else { return [] }
        if scene.contains(Self.them, in: from..<opening.tokens.lowerBound) {
            let several = reader.discourse.subject(
                for: Form("ils"), at: scene.index, reader.knowledge)
            return several.count > 1 || several.contains(where: reader.knowledge.isPlural)
                ? several : []
        }
        let clause = scene.clause(of: from)
        if clause.lowerBound > scene.tokens.lowerBound {
            let main = reader.subject(before: clause.lowerBound - 1)
            if !main.isEmpty { return main }
        }
        return reader.discourse.subject.isEmpty
            ? reader.discourse.state.map { [$0] } ?? [] : reader.discourse.subject
    }

    private func between() -> [ActorID] {
        scene.groups.first { $0.role == .between && $0.actors.count >= 2 }?.actors ?? []
    }

    /// "à l'Ukraine", "aux forces de Kiev", "pour l'armée malienne"; a capital only where no state is.
    private func recipients(of opening: Opening) -> [ActorID] {
        let range = after(opening)
        let groups = scene.groups.filter {
            $0.role == .to && range.contains($0.phraseStart)
        }
        let firm = groups.filter { !$0.isPlace }
        return (firm.isEmpty ? groups : firm).flatMap(\.actors)
    }

    private func genitives(of opening: Opening, beside others: [ActorID]) -> [ActorID] {
        let start = opening.tokens.upperBound
        return scene.groups.filter {
            ($0.role == .genitive || $0.followsGenitive)
                && (start..<start + 16).contains($0.phraseStart)
                && !Set($0.actors).isSubset(of: others)
        }
        .first?.actors ?? []
    }

    /// "des soldats venus du Kazakhstan, d'Ouzbékistan et du Tadjikistan": the longest list.
    private func members(of opening: Opening) -> [ActorID] {
        scene.groups.filter { $0.phraseStart >= opening.tokens.upperBound && $0.actors.count >= 2 }
            .max { $0.actors.count < $1.actors.count }?.actors ?? []
    }

    /// "au Kosovo", "à Djibouti", "dans le pays": behind the opening, else before it.
    private func places(of opening: Opening, beside others: [ActorID]) -> [ActorID] {
        if isThere(opening) { return there(beside: others) }
        var range = after(opening)
        if opening.frame.voice == .noun, opening.needed == nil {
            range = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.near)
        }
        let places = scene.groups.filter { isPlace($0) }
        let behind = places.filter { range.contains($0.phraseStart) }
        if let first = behind.first {
            // "la base ouzbèke de Karchi-Khanabad": what is at home stands on nobody's soil.
            if Set(first.actors).isSubset(of: others) { return [] }
            // "au Tadjikistan, à Kant et en Arménie", as long as nobody new takes over.
            let end =
                scene.groups.first {
                    $0.role == .bare && $0.phraseStart > first.tokens.upperBound
                }?.phraseStart ?? scene.tokens.upperBound
            return behind.filter { $0.phraseStart < end }.flatMap(\.actors)
        }
        let clause = scene.clause(of: opening.tokens.lowerBound)
        return places.last {
            $0.tokens.upperBound <= opening.tokens.lowerBound
                && ($0.phraseStart >= clause.lowerBound
                    || clause.lowerBound - $0.tokens.upperBound <= 2)
        }?.actors ?? []
    }

    /// "y louent", "y sont encore stationnés"
    private func isThere(_ opening: Opening) -> Bool {
        let from = max(scene.tokens.lowerBound, opening.tokens.lowerBound - 4)
        return scene.contains(Self.there, in: from..<opening.tokens.lowerBound)
    }

    /// The place that was spoken of: of the sentence, of those before, or the article's state.
    private func there(beside others: [ActorID]) -> [ActorID] {
        let named = scene.groups.first { isPlace($0) && !Set($0.actors).isSubset(of: others) }
        if let named { return named.actors }
        let discourse = reader.discourse
        let told = [
            discourse.place, discourse.subject.count == 1 ? discourse.subject[0] : nil,
            discourse.hub,
        ]
        return told.compactMap { $0 }.first { !others.contains($0) }.map { [$0] } ?? []
    }

    private func isPlace(_ group: PartyGroup) -> Bool {
        guard !group.hasOrganisation, group.role != .near, group.role != .against else {
            return false
        }
        return group.isPlace || group.role == .location
            || group.role == .to && (group.form == .name || group.form == .alias)
                && !isBody(group.owner)
    }

    /// "à l'armée du Togo" goes to somebody, "une base au Togo" stands there.
    private func isBody(_ owner: Lexicon.Hit?) -> Bool {
        owner.map { $0.tags.isDisjoint(with: Tags(.basing)) } ?? false
    }

    /// The state that the article speaks of where the sentence names no other.
    private func here(beside others: [ActorID]) -> [ActorID] {
        guard isAlone(others), let place = reader.discourse.place else { return [] }
        let discourse = reader.discourse
        let age = scene.index - discourse.placeIndex
        let isOfStory =
            place == discourse.hub || discourse.lastClaim?.parties.contains(place) == true
        if age <= 2, isOfStory || discourse.hub == nil { return [place] }
        return recentHub
    }

    private var recentHub: [ActorID] {
        guard let hub = reader.discourse.hub, scene.index - reader.discourse.hubIndex <= 4
        else { return [] }
        return [hub]
    }

    /// The state that the article is about, named not long ago.
    private func hub(of opening: Opening, beside others: [ActorID]) -> [ActorID] {
        // "Des négociations sont en cours avec le Canada": nobody acts, so the state of the article does.
        let isActing = scene.groups.contains {
            $0.role == .bare && $0.tokens.upperBound <= opening.tokens.lowerBound
        }
        guard others.isEmpty ? !isActing : isAlone(others) || isOfBody(others) else { return [] }
        return recentHub
    }

    /// "la mission de la SADC": where it is, the article has said.
    private func isOfBody(_ others: [ActorID]) -> Bool {
        guard others.count == 1, reader.knowledge.isOrganisation(others[0]),
            let hub = reader.discourse.hub, !scene.groups.contains(where: { isPlace($0) })
        else { return false }
        let isMember = reader.knowledge.members(others[0]).contains(hub)
        // The Union's and the Alliance's missions go abroad, those of others to one of their own.
        return Self.outgoing.contains(others[0]) != isMember
    }

    private static let outgoing: Set<ActorID> = [ActorID("EU"), ActorID("NATO")]

    /// Whether the sentence names nobody else, by a name or a pronoun.
    private func isAlone(_ others: [ActorID]) -> Bool {
        scene.groups.allSatisfy { Set($0.actors).isSubset(of: others) }
            && !(others.isEmpty && scene.contains(reader.grammar.pronouns, in: scene.tokens))
    }

    /// Whose the needed noun is: an adjective or a genitive behind it, a possessive before it.
    private func owners(of opening: Opening) -> [ActorID] {
        guard let needed = opening.needed ?? (opening.frame.voice == .noun ? opening.tokens : nil)
        else { return [] }
        let behind = needed.upperBound...needed.upperBound + 2
        let near = scene.groups.filter { group in
            // "leur base au Kirghizstan" says where it is, not whose.
            let isWhere = (group.role == .to || group.role == .location) && group.form != .demonym
            return group.owner?.tokens == needed && !isWhere
                // "nos forces aux standards de l'Otan": the standards are the organisation's.
                || group.role == .genitive && behind.contains(group.phraseStart)
                    && !scene.contains(
                        Self.prepositions,
                        in: needed.upperBound..<max(group.phraseStart, needed.upperBound))
                || (group.form == .demonym || group.form == .place)
                    && behind.contains(group.tokens.lowerBound)
        }
        if let first = near.first {
            // "des unités kényanes et ougandaises": each its own; "la brigade franco-allemande" is one.
            let isOne = opening.frame.isJoint && opening.frame.sectors.contains(.jointForce)
            if isOne, scene.contains(Self.joints, in: first.tokens), isPlural(needed) { return [] }
            return first.actors
        }
        // "leurs forces" are each one's own, not one that they have together.
        if opening.frame.isJoint { return [] }
        let before = max(scene.tokens.lowerBound, needed.lowerBound - 3)..<needed.lowerBound
        guard scene.contains(Self.possessives, in: before) else { return [] }
        let subject = reader.subject(before: needed.lowerBound)
        return subject.isEmpty ? reader.discourse.subject : subject
    }

    private func isPlural(_ noun: Range<Int>) -> Bool {
        let text = scene.text
        let last = text.tokens[noun.upperBound - 1]
        guard let letter = text.utf8[last.start..<last.end].last else { return false }
        return letter == UInt8(ascii: "s") || letter == UInt8(ascii: "x")
    }

    /// Who makes the weapons: "des chars américains", else the maker that the article names elsewhere.
    private func makers(of opening: Opening) -> [ActorID] {
        if opening.needed == nil {
            let named = reader.makers(around: scene.tokens)
            return named.isEmpty ? (reader.discourse.maker?.actor).map { [$0] } ?? [] : named
        }
        let owners = owners(of: opening)
        if !owners.isEmpty { return owners }
        return reader.makers(around: after(opening))
    }

    /// The organisation in the sentence, else the one that was named last.
    private func organisation(around opening: Opening) -> [ActorID] {
        let isKnown = reader.knowledge.isMilitaryOrganisation
        let named = named(behind: opening)
        if !named.isEmpty { return named }
        guard opening.frame.voice == .noun || isOfIt(opening) else { return [] }
        return reader.discourse.organisation.flatMap { isKnown($0) ? [$0] : nil } ?? []
    }

    /// "l'a quittée en 2012", "en a claqué la porte"
    private func isOfIt(_ opening: Opening) -> Bool {
        let from = max(scene.tokens.lowerBound, opening.tokens.lowerBound - 3)
        return scene.contains(Self.it, in: from..<opening.tokens.lowerBound)
    }

    private func named(behind opening: Opening) -> [ActorID] {
        let range = opening.tokens.upperBound..<opening.tokens.upperBound + 7
        let named = scene.groups.filter {
            $0.hasOrganisation && range.contains($0.tokens.lowerBound)
        }.flatMap(\.actors)
        guard let first = named.first(where: reader.knowledge.isMilitaryOrganisation) else {
            return []
        }
        // "allié majeur hors Otan": of another.
        let outside = scene.groups.contains {
            $0.actors.contains(first) && range.contains($0.tokens.lowerBound)
                && $0.phraseStart > scene.tokens.lowerBound
                && Self.outside.contains(scene.form($0.phraseStart - 1))
        }
        return outside ? [] : [first]
    }

    private static func forms(_ words: String) -> Set<Form> {
        Set(words.split(separator: " ").map { Form(String($0)) })
    }

    private static let there: Set<Form> = [Form("y")]
    private static let objects = forms("le la les l'")
    private static let datives = forms("lui leur")
    private static let them: Set<Form> = [Form("leur")]
    private static let outside = forms("hors non")
    private static let it = forms("l' en y")
    private static let joints = forms("et ,")
    private static let prepositions = forms("à au aux en dans sur avec pour par contre")
    private static let possessives = forms("ses son sa leurs leur")
}
