import Gazetteer
import Records

/// Who plays which part in a frame.
extension FrameReader {
    /// As far as a complement stands from its verb.
    private static let reach = 30

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
        case .with: companions(of: opening)
        case .by: complements(of: opening, roles: [.by])
        case .from: complements(of: opening, roles: [.from])
        case .between: between()
        case .to: recipients(of: opening)
        case .of: genitives(of: opening, beside: others)
        case .members: members(of: opening)
        case .at: places(of: opening, beside: others)
        case .here: here(beside: others)
        case .owner: owners(of: opening)
        case .maker: makers(of: opening, beside: others)
        case .pair: reader.discourse.pair
        case .request: request(around: opening)
        case .hub: hub(of: opening, beside: others)
        case .for: complements(of: opening, roles: [.purpose])
        case .topic: others.first.map { reader.others(than: $0) } ?? []
        case .organisation: organisation(around: opening)
        case .named: named(behind: opening)
        case .subjectBody: subject(of: opening).filter(reader.knowledge.isOrganisation)
        case .ownerBody: owners(of: opening).filter(reader.knowledge.isOrganisation)
        }
    }

    func after(_ opening: Opening) -> Range<Int> {
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

    /// "négocie avec Londres", "Avec la France, les négociations traînent".
    private func companions(of opening: Opening) -> [ActorID] {
        let behind = complements(of: opening, roles: [.with])
        guard behind.isEmpty, let first = scene.groups.first, first.role == .with,
            first.phraseStart == scene.tokens.lowerBound,
            first.tokens.upperBound < scene.tokens.upperBound,
            scene.form(first.tokens.upperBound) == Self.comma
        else { return behind }
        return first.actors
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
        let verb = opening.tokens.lowerBound - (auxiliary(of: opening) == .have ? 1 : 0)
        let before = max(scene.tokens.lowerBound, verb - 1)
        if opening.frame.voice == .active,
            scene.contains(words.objects, in: before..<max(before, verb))
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
        guard scene.contains(words.datives, in: from..<opening.tokens.lowerBound) else {
            return relativeDative(of: opening)
        }
        if scene.contains(words.them, in: from..<opening.tokens.lowerBound) {
            let several = reader.discourse.subject(
                for: Form("ils"), at: scene.index, reader.knowledge)
            return several.count > 1 || several.contains(where: reader.knowledge.isPlural)
                ? several : []
        }
        let clause = scene.clause(of: opening.tokens.lowerBound)
        // "Le Pakistan, dont l'entente irrite l'Inde, lui a vendu" goes on with the main clause.
        if clause.lowerBound > scene.tokens.lowerBound, scene.resumed[clause.lowerBound] == nil {
            let main = reader.subject(before: clause.lowerBound - 1)
            if !main.isEmpty { return main }
        }
        let recipient = reader.discourse.recipient
        return recipient.isEmpty ? reader.discourse.state.map { [$0] } ?? [] : recipient
    }

    /// "le Cambodge, auquel il forme des officiers": the noun that the relative stands for.
    private func relativeDative(of opening: Opening) -> [ActorID] {
        let from = max(scene.tokens.lowerBound + 1, opening.tokens.lowerBound - 8)
        guard from < opening.tokens.lowerBound,
            let relative = (from..<opening.tokens.lowerBound).last(where: {
                words.relativeDatives.contains(scene.form($0)) || isToWhom($0)
            })
        else { return [] }
        return scene.groups.last {
            $0.tokens.upperBound <= relative && $0.tokens.upperBound >= relative - 2
        }?.actors ?? []
    }

    /// "les Émirats, à qui Washington avait promis"
    private func isToWhom(_ index: Int) -> Bool {
        words.whom.contains(scene.form(index)) && Self.toWhom.contains(scene.form(index - 1))
    }

    private static let toWhom: Set<Form> = [Form("à"), Form("to")]

    /// "à la demande du président Nyusi", "à l'invitation de Bamako"
    private func request(around opening: Opening) -> [ActorID] {
        guard let word = scene.tokens.first(where: { words.requests.contains(scene.form($0)) }),
            word > scene.tokens.lowerBound
        else { return [] }
        return scene.groups.first {
            $0.role == .genitive && (word + 1...word + 6).contains($0.tokens.lowerBound)
        }?.actors ?? []
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
        let found =
            scene.groups.first {
                ($0.role == .genitive || $0.followsGenitive)
                    && (start..<start + 16).contains($0.phraseStart)
                    && !Set($0.actors).isSubset(of: others)
            }?.actors ?? []
        // "par l'entremise de l'agence de l'Otan": an organisation passes orders on, it sells no arms.
        return opening.frame.sectors.contains(.procurementArms)
            ? found.filter { !reader.knowledge.isOrganisation($0) } : found
    }

    /// "des soldats venus du Kazakhstan, d'Ouzbékistan et du Tadjikistan": the longest list.
    private func members(of opening: Opening) -> [ActorID] {
        scene.groups.filter { $0.phraseStart >= opening.tokens.upperBound && $0.actors.count >= 2 }
            .max { $0.actors.count < $1.actors.count }?.actors ?? []
    }

    /// The organisation in the sentence, else the one that was named last.
    private func organisation(around opening: Opening) -> [ActorID] {
        let isKnown = reader.knowledge.isMilitaryOrganisation
        let named = named(behind: opening)
        if !named.isEmpty { return named }
        // "a fait savoir qu'il suspendait sa participation": in what was spoken of.
        let isWhole = opening.tokens.count >= 3
        guard opening.frame.voice == .noun || isOfIt(opening) || isWhole else { return [] }
        return reader.discourse.organisation.flatMap { isKnown($0) ? [$0] : nil } ?? []
    }

    /// "l'a quittée en 2012", "en a claqué la porte"
    private func isOfIt(_ opening: Opening) -> Bool {
        let from = max(scene.tokens.lowerBound, opening.tokens.lowerBound - 3)
        return scene.contains(words.ofIt, in: from..<opening.tokens.lowerBound)
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
                && words.outside.contains(scene.form($0.phraseStart - 1))
        }
        return outside ? [] : [first]
    }
}
