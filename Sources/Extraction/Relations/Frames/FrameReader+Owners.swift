import Gazetteer
import Records

/// Whose the needed noun of a frame is.
extension FrameReader {
    /// Whose the needed noun is: an adjective or a genitive behind it, a possessive before it.
    func owners(of opening: Opening) -> [ActorID] {
        guard let needed = opening.needed ?? (opening.frame.voice == .noun ? opening.tokens : nil)
        else { return [] }
        // "les mercenaires de Wagner": a force is its own.
        if let force = scene.mentions.first(where: { $0.tokens == needed && $0.isOrganisation }) {
            return force.actors
        }
        let behind = needed.upperBound...needed.upperBound + 2
        let near = scene.groups.filter { group in
            // "leur base au Kirghizstan" says where it is, not whose.
            let isWhere = (group.role == .to || group.role == .location) && group.form != .demonym
            return group.owner?.tokens == needed && !isWhere || isBefore(needed, group)
                // "nos forces aux standards de l'Otan": the standards are the organisation's.
                || group.role == .genitive && behind.contains(group.phraseStart)
                    && !scene.contains(
                        words.placing,
                        in: needed.upperBound..<max(group.phraseStart, needed.upperBound))
                || (group.form == .demonym || group.form == .place)
                    && behind.contains(group.tokens.lowerBound)
        }
        if let first = near.first {
            // "des unités kényanes et ougandaises": each its own; "la brigade franco-allemande" is one.
            let isOne = opening.frame.isJoint && opening.frame.sectors.contains(.jointForce)
            if isOne, scene.contains(words.nounJoints, in: first.tokens), isPlural(needed) {
                return []
            }
            return first.actors
        }
        // "leurs forces" are each one's own, not one that they have together.
        if opening.frame.isJoint { return [] }
        let before = max(scene.tokens.lowerBound, needed.lowerBound - 3)..<needed.lowerBound
        guard scene.contains(words.possessives, in: before) else { return [] }
        let subject = reader.subject(before: needed.lowerBound)
        return subject.isEmpty ? reader.discourse.subject : subject
    }

    /// "Russian Oreshnik missiles": the name of the weapon stands between the owner and the noun.
    private func isBefore(_ needed: Range<Int>, _ group: PartyGroup) -> Bool {
        guard reader.grammar.ownersPrecede, let owner = group.owner else { return false }
        return group.tokens.upperBound <= needed.lowerBound
            && needed.upperBound <= owner.tokens.upperBound
    }

    private func isPlural(_ noun: Range<Int>) -> Bool {
        let text = scene.text
        let last = text.tokens[noun.upperBound - 1]
        guard let letter = text.utf8[last.start..<last.end].last else { return false }
        return letter == UInt8(ascii: "s") || letter == UInt8(ascii: "x")
    }

    /// Who makes the weapons: "des chars américains", else the maker that the article names elsewhere.
    /// "ses premiers Bayraktar" has an owner, `others`, and a maker.
    func makers(of opening: Opening, beside others: [ActorID]) -> [ActorID] {
        if opening.needed == nil {
            let named = reader.makers(around: scene.tokens)
            return named.isEmpty ? (reader.discourse.maker?.actor).map { [$0] } ?? [] : named
        }
        let owners = owners(of: opening).filter { !others.contains($0) }
        if !owners.isEmpty { return owners + listedMakers(of: opening) }
        return reader.makers(around: after(opening))
    }

    /// "des F-15 américains, des Rafale français et des Typhoon britanniques": each weapon behind the first
    /// brings its own, as far as no verb takes over.
    private func listedMakers(of opening: Opening) -> [ActorID] {
        guard let needed = opening.needed, needed.lowerBound >= opening.tokens.upperBound else {
            return []
        }
        let rest = needed.upperBound..<max(needed.upperBound, after(opening).upperBound)
        let end =
            scene.hits(in: rest, with: .verb).first(where: \.isFinite)?.tokens.lowerBound
            ?? rest.upperBound
        let named = reader.knowledge.weapons.map(\.tokens)
        let weapons = scene.hits(in: rest, with: Tags(.weapon)).map(\.tokens) + named
        let ends = weapons.filter { rest.contains($0.lowerBound) && $0.lowerBound < end }
            .map(\.upperBound)
        return scene.mentions.filter {
            $0.form == .demonym && ends.contains($0.tokens.lowerBound)
        }
        .flatMap(\.actors)
    }
}
