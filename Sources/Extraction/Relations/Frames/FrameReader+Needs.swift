import Gazetteer
import Records

/// The words that a frame asks for beside the one that opens it.
extension FrameReader {
    /// As far as a verb's object stands from it: arms are counted and dated first.
    private static let reach = 16
    private static let longReach = 24
    private static let shortReach = 11

    /// The nearest word of the tags that the frame needs; behind the opening before those in front.
    func needed(by opening: Opening) -> Range<Int>? {
        let needs = opening.frame.needs
        let isCounted = !needs.isDisjoint(with: Tags(.weapon, .troops))
        if isOfAnother(opening) { return nil }
        let range = surroundings(
            of: opening,
            reach: opening.frame.isDefence
                ? Self.longReach
                : isCounted && opening.frame.voice != .noun ? Self.reach : Self.shortReach)
        var found = scene.hits(in: range, with: needs).map(\.tokens).filter {
            !$0.overlaps(opening.tokens)
        }
        if needs.has(.weapon) {
            found += reader.knowledge.weapons.map(\.tokens).filter {
                range.contains($0.lowerBound) && !$0.overlaps(opening.tokens)
            }
        }
        if needs.has(.troops) {
            found += scene.mentions.filter {
                $0.isOrganisation && $0.actors.contains(where: reader.knowledge.isForce)
                    && range.contains($0.tokens.lowerBound)
            }.map(\.tokens)
        }
        let after = found.filter { $0.lowerBound >= opening.tokens.upperBound }
            .min { $0.lowerBound < $1.lowerBound }
        let before = found.filter { $0.upperBound <= opening.tokens.lowerBound }
            .max { $0.lowerBound < $1.lowerBound }
        if opening.frame.isNeededFirst { return before }
        // "des crédits militaires … et le retrait d'un navire": whose retreat it is stands behind the noun.
        if opening.frame.voice == .noun, opening.frame.status == .terminated { return after }
        return opening.frame.voice == .passive ? before ?? after : after ?? before
    }

    /// "a promis de lui donner six avions": what is named is the object of the second verb, which tells it.
    private func isOfAnother(_ opening: Opening) -> Bool {
        guard opening.frame.voice == .active, opening.tense != .infinitive else { return false }
        let behind =
            opening.tokens.upperBound..<min(opening.tokens.upperBound + 3, scene.tokens.upperBound)
        return table.anchors(in: behind, of: scene.text).contains { anchor in
            anchor.frames.contains { $0.tense == .infinitive }
        }
    }

    /// "Quatre autres ont été offerts par la Biélorussie": the arms of the sentence before; "dirige celui
    /// d'Estonie": the battalion of the same sentence.
    func isUnderstood(_ opening: Opening) -> Bool {
        let needs = opening.frame.needs
        let after =
            opening.tokens
            .upperBound..<min(
                opening.tokens.upperBound + 3, scene.tokens.upperBound)
        if needs.has(.troops), scene.contains(reader.grammar.demonstratives, in: after) {
            return true
        }
        // "Le Kirghizstan a reçu les siens": of the kind that was told of.
        if needs.has(.weapon), scene.contains(words.theirs, in: after),
            let maker = reader.discourse.maker, scene.index - maker.index <= 2
        {
            return true
        }
        if opening.frame.isDefence, opening.frame.voice == .noun,
            let last = reader.discourse.lastInstrument, scene.index - last.sentenceIndex <= 2
        {
            return true
        }
        if needs.has(.exercise), scene.index - reader.discourse.exerciseIndex <= 1,
            pointsBack(opening)
        {
            return true
        }
        // "Il en a déjà signé avec l'Australie": agreements like the one that was told of.
        if opening.frame.isDefence, opening.frame.voice == .active, opening.tense != .infinitive,
            let last = reader.discourse.lastInstrument, scene.index - last.sentenceIndex <= 3,
            scene.contains(
                words.ofThem,
                in: max(
                    scene.tokens.lowerBound, opening.tokens.lowerBound - 4)..<opening.tokens
                    .lowerBound)
        {
            return true
        }
        if opening.frame.isDefence, opening.frame.voice == .active,
            let last = reader.discourse.lastInstrument, scene.index - last.sentenceIndex <= 3,
            scene.contains(words.alike, in: after)
        {
            return true
        }
        if needs.has(.weapon), isOfThem(opening), let maker = reader.discourse.maker,
            scene.index - maker.index <= 6
        {
            return true
        }
        guard needs.has(.weapon), let last = reader.discourse.lastClaim,
            scene.index - last.sentenceIndex <= 1, opening.frame.voice == .passive
        else { return false }
        return last.sectors.contains(.procurementArms)
    }

    /// "14 000 militaires y participent", "se sont joints aux troupes russes", "les a rejoints", "Celui que Pékin
    /// organisait": the exercise of the sentence before.
    private func pointsBack(_ opening: Opening) -> Bool {
        let start = scene.tokens.lowerBound
        let before = max(start, opening.tokens.lowerBound - 2)..<opening.tokens.lowerBound
        return isReflexive(opening) || scene.contains(words.there, in: before)
            || scene.contains(words.objects, in: before)
            || reader.grammar.demonstratives.contains(scene.form(start))
    }

    /// "malgré les demandes de retrait", "contre le gré de Bagdad": soldiers who are nobody's guests.
    var isUnwelcome: Bool { scene.contains(words.unwelcome, in: scene.tokens) }

    /// "liés par un accord": what is needed acts.
    func isAgent(_ opening: Opening) -> Bool {
        guard let needed = opening.needed, needed.lowerBound >= opening.tokens.upperBound else {
            return false
        }
        let before = max(opening.tokens.upperBound, needed.lowerBound - 4)..<needed.lowerBound
        return scene.contains(words.by, in: before)
    }

    /// Ships and planes are arms, and ports are bases, only where the sentence speaks of defence.
    func isCivilCraft(_ needed: Range<Int>) -> Bool {
        guard let hit = scene.hit(at: needed.lowerBound),
            hit.tags.has(.craft) || hit.tags.has(.site) && !hit.tags.has(.basing),
            !hit.tags.has(.military)
        else { return false }
        return !scene.has(.military, in: scene.tokens)
    }

    /// "en a commandé dix-huit", "l'a acheté": what was told of before.
    private func isOfThem(_ opening: Opening) -> Bool {
        guard opening.frame.voice == .active else { return false }
        let from = max(scene.tokens.lowerBound, opening.tokens.lowerBound - 3)
        let before = from..<opening.tokens.lowerBound
        // "l'a acheté", "l'achète": right before the verb, no article.
        let verb =
            auxiliary(of: opening) == .have
            ? opening.tokens.lowerBound - 1 : opening.tokens.lowerBound
        if verb > scene.tokens.lowerBound, words.it.contains(scene.form(verb - 1)) { return true }
        // "en a commandé dix-huit": behind "en" stands how many.
        let end = min(opening.tokens.upperBound + 4, scene.tokens.upperBound)
        return scene.contains(words.ofThem, in: before)
            && (opening.tokens.upperBound..<end).contains { index in
                scene.text.tokens[index].kind == .number
                    || RelationReader.numerals[scene.form(index)] != nil
            }
    }

    /// Whether the instrument is one of defence: words of the sentence say so, or it is told within a few
    /// sentences of one that is; nothing civil stands beside it.
    func isOfDefence(_ opening: Opening) -> Bool {
        let at = opening.needed ?? opening.tokens
        let near =
            max(
                scene.tokens.lowerBound, at.lowerBound - 2)..<min(
                at.upperBound + 6, scene.tokens.upperBound)
        if scene.hits(in: near, with: Tags(.civil, .peace)).contains(where: {
            !$0.tags.has(.military)
        }) {
            return scene.hits(in: near, with: Tags(.military)).contains {
                !$0.tags.isDisjoint(with: .instrument)
            }
        }
        if scene.has(.military, in: scene.tokens) { return true }
        if reader.knowledge.weapons.contains(where: { scene.tokens.contains($0.tokens.lowerBound) })
        {
            return true
        }
        guard let last = reader.discourse.lastInstrument else { return false }
        return scene.index - last.sentenceIndex <= 4
    }

    /// The clause of the word, with the noun that a relative clause tells more of.
    private func surroundings(of opening: Opening, reach: Int) -> Range<Int> {
        let clause = scene.clause(of: opening.tokens.lowerBound)
        var lower = max(clause.lowerBound, opening.tokens.lowerBound - reach)
        if clause.lowerBound > scene.tokens.lowerBound,
            opening.tokens.lowerBound - clause.lowerBound <= 6
        {
            lower = max(scene.tokens.lowerBound, clause.lowerBound - 8)
        }
        // "Paris a livré 18 canons, puis, après des mois, des missiles": objects end with the clause.
        let upper = min(
            max(clause.upperBound, opening.tokens.upperBound),
            opening.tokens.upperBound + reach)
        return lower..<max(upper, opening.tokens.upperBound)
    }
}
