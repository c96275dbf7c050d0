import Gazetteer
import Records

/// Where the relation of a frame takes place.
extension FrameReader {
    /// As far as the place of a base stands from the word for it.
    private static let near = 9

    /// "au Kosovo", "à Djibouti", "dans le pays": behind the opening, else before it.
    func places(of opening: Opening, beside others: [ActorID]) -> [ActorID] {
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
        if let antecedent = antecedent(ofWhere: clause) { return antecedent }
        return places.last {
            $0.tokens.upperBound <= opening.tokens.lowerBound && !isOfOthers($0, opening)
                && ($0.phraseStart >= clause.lowerBound
                    || clause.lowerBound - $0.tokens.upperBound <= 2)
        }?.actors ?? leadingPlace(before: opening)
    }

    /// "au-dessus de la Jordanie, où la France dispose d'une base": what the relative is about.
    private func antecedent(ofWhere clause: Range<Int>) -> [ActorID]? {
        guard clause.lowerBound > scene.tokens.lowerBound, scene.isWhere(clause.lowerBound) else {
            return nil
        }
        return scene.groups.last {
            $0.tokens.upperBound <= clause.lowerBound
                && clause.lowerBound - $0.tokens.upperBound <= 1 && !$0.hasOrganisation
        }?.actors
    }

    /// "La Côte d'Ivoire récupère un camp à Port-Bouët et le Sénégal demande le départ": a place of the clause before
    /// the subject's.
    private func isOfOthers(_ place: PartyGroup, _ opening: Opening) -> Bool {
        let isLeading = place.phraseStart <= scene.clause(of: place.phraseStart).lowerBound + 1
        return !isLeading
            && scene.groups.contains {
                $0.role == .bare && $0.phraseStart >= place.tokens.upperBound
                    && $0.tokens.upperBound <= opening.tokens.lowerBound
                    && $0.phraseStart > scene.tokens.lowerBound
                    && words.clauseJoints.contains(scene.form($0.phraseStart - 1))
            }
    }

    /// "En Lettonie, c'est le Canada qui dirige …": where the whole sentence plays.
    private func leadingPlace(before opening: Opening) -> [ActorID] {
        guard let first = scene.groups.first, first.phraseStart <= scene.tokens.lowerBound + 1,
            isPlace(first), first.tokens.upperBound < opening.tokens.lowerBound,
            scene.form(first.tokens.upperBound) == Self.comma
        else { return [] }
        return first.actors
    }

    /// "y louent", "y sont encore stationnés"
    private func isThere(_ opening: Opening) -> Bool {
        let from = max(scene.tokens.lowerBound, opening.tokens.lowerBound - 4)
        return scene.contains(words.there, in: from..<opening.tokens.lowerBound)
    }

    /// The place that was spoken of: of the sentence, of those before, or the article's state.
    private func there(beside others: [ActorID]) -> [ActorID] {
        let named = scene.groups.first { isPlace($0) && !Set($0.actors).isSubset(of: others) }
        if let named { return named.actors }
        let discourse = reader.discourse
        let told = [
            discourse.place, discourse.subject.count == 1 ? discourse.subject[0] : nil,
            discourse.hub, discourse.state,
        ]
        return told.compactMap { $0 }.first { !others.contains($0) }.map { [$0] } ?? []
    }

    func isPlace(_ group: PartyGroup) -> Bool {
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
    func here(beside others: [ActorID]) -> [ActorID] {
        guard isAlone(others) else { return [] }
        guard let place = reader.discourse.place else { return inTheCountry(beside: others) }
        let discourse = reader.discourse
        let age = scene.index - discourse.placeIndex
        let isOfStory =
            place == discourse.hub || discourse.lastClaim?.parties.contains(place) == true
        if age <= 2, isOfStory || discourse.hub == nil { return [place] }
        return recentHub
    }

    /// "Washington et Bagdad ont annoncé … Des soldats américains sont présents dans le pays": the other of the two.
    private func inTheCountry(beside others: [ActorID]) -> [ActorID] {
        let pair = reader.discourse.pair
        guard pair.count == 2, others.count == 1, pair.contains(others[0]),
            scene.contains(Self.country, in: scene.tokens)
        else { return [] }
        return pair.filter { $0 != others[0] }
    }

    private static let country: Set<Form> = [Form("pays")]

    private var recentHub: [ActorID] {
        guard let hub = reader.discourse.hub, scene.index - reader.discourse.hubIndex <= 4
        else { return [] }
        return [hub]
    }

    /// The state that the article is about, named not long ago.
    func hub(of opening: Opening, beside others: [ActorID]) -> [ActorID] {
        // "Des négociations sont en cours avec le Canada": nobody acts, so the state of the article does.
        let isActing = scene.groups.contains {
            $0.role == .bare && $0.tokens.upperBound <= opening.tokens.lowerBound
        }
        guard others.count <= 1, others.isEmpty ? !isActing : isAlone(others) || isOfBody(others)
        else { return [] }
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
}
