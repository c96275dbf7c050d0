import Gazetteer
import Records

/// Joins the mentions of a sentence that "et", commas or hyphens put side by side.
struct GroupFinder {
    let grammar: GrammarWords

    func groups(in scene: Scene) -> [PartyGroup] {
        var groups: [PartyGroup] = []
        var chain: [ActorMention] = []
        var joints: [Joint] = []
        /// "la Thaïlande, les États-Unis et une trentaine de pays": the list has an end without a name.
        func isList(_ chain: [ActorMention]) -> Bool {
            guard let last = chain.last, chain.count > 1,
                last.tokens.upperBound < scene.tokens.upperBound
            else { return false }
            return grammar.and.contains(scene.form(last.tokens.upperBound))
        }
        for mention in scene.mentions {
            if let last = chain.last, let joint = joint(last, mention, scene),
                fits(mention, chain, joint), !opensClause(mention, after: chain, scene)
            {
                chain.append(mention)
                joints.append(joint)
            } else {
                groups += split(chain, joints, isList: isList(chain))
                chain = [mention]
                joints = []
            }
        }
        return groups + split(chain, joints, isList: isList(chain))
    }

    /// "organisés par les États-Unis, et la Turquie lui a vendu": a comma, "et" and a verb right behind the name,
    /// which goes on with another clause, not with the list.
    private func opensClause(
        _ mention: ActorMention, after chain: [ActorMention], _ scene: Scene
    ) -> Bool {
        guard let first = chain.first, let last = chain.last, first.role != .bare,
            mention.role == .bare, mention.tokens.upperBound < scene.tokens.upperBound
        else { return false }
        let between = last.tokens.upperBound..<max(last.tokens.upperBound, mention.phraseStart)
        let isNew = between.count >= 2 && scene.form(between.lowerBound) == Self.comma
        guard isNew || grammar.ownersPrecede && first.role != .between else { return false }
        return scene.hasVerb(at: mention.tokens.upperBound, grammar)
    }

    private static let comma = Form(",")

    private enum Joint { case same, comma, hyphen, and }

    private func joint(_ a: ActorMention, _ b: ActorMention, _ scene: Scene) -> Joint? {
        let between = a.tokens.upperBound..<max(a.tokens.upperBound, b.phraseStart)
        guard b.tokens.lowerBound >= a.tokens.upperBound, between.count <= 3 else { return nil }
        if b.phraseStart < a.tokens.upperBound { return .same }
        if between.isEmpty {
            return b.role == .bare || b.form == .person ? .same : nil
        }
        if isDateline(a, b, between, scene) { return nil }
        var joint: Joint?
        for index in between {
            let form = scene.form(index)
            // "où" folds to "ou" and opens a clause.
            if scene.isWhere(index) { return nil }
            if grammar.conjunctions.contains(form) {
                joint = .and
            } else if form == .hyphen || form == .dash {
                joint = joint ?? .hyphen
            } else if grammar.commas.contains(form) {
                joint = joint ?? .comma
            } else {
                return nil
            }
        }
        return joint
    }

    /// "CHOUCHA - Ilham Aliyev a signé": where it was written, not one of those who sign.
    private func isDateline(
        _ a: ActorMention, _ b: ActorMention, _ between: Range<Int>, _ scene: Scene
    ) -> Bool {
        guard let dash = between.first, a.tokens.lowerBound == scene.tokens.lowerBound,
            Self.dashes.contains(scene.form(dash)),
            scene.text.tokens[dash].hasSpaceBefore
        else { return false }
        return a.form == .place || b.form == .person
    }

    private static let dashes: Set<Form> = [.hyphen, .dash, Form("—")]

    /// "de Russie, la Chine" is no list; "avec la Russie, la Chine et l'Iran" is one.
    private func fits(_ mention: ActorMention, _ chain: [ActorMention], _ joint: Joint) -> Bool {
        guard let first = chain.first else { return false }
        if joint == .same || joint == .hyphen { return true }
        if mention.role == first.role { return true }
        if mention.role == .genitive, mention.followsGenitive,
            first.followsGenitive || first.followsCompound
        {
            return true
        }
        guard mention.role == .bare else { return false }
        switch first.role {
        case .with, .between, .by, .against, .purpose, .bare: return true
        case .genitive, .to, .accordingTo: return joint == .and && !first.isPlace
        // "in Latvia, Lithuania and Estonia", where French says "en" each time.
        case .location, .from: return grammar.ownersPrecede && isTown(mention) == isTown(first)
        case .without, .near: return false
        }
    }

    private func isTown(_ mention: ActorMention) -> Bool {
        mention.form == .place || mention.form == .capital
    }

    /// A chain of commas that never ends in "et" is an apposition, not a list.
    private func split(
        _ chain: [ActorMention], _ joints: [Joint], isList: Bool
    ) -> [PartyGroup] {
        guard !chain.isEmpty else { return [] }
        var end = joints.count
        if !isList {
            while end > 0, joints[end - 1] == .comma { end -= 1 }
        }
        let head = Array(chain[...end])
        return [group(head)]
            + chain[(end + 1)...].map { group([$0]) }
    }

    private func group(_ mentions: [ActorMention]) -> PartyGroup {
        var actors: [ActorID] = []
        for (index, mention) in mentions.enumerated() {
            // "le groupe russe Wagner": the adjective tells whose the group is, and is no party.
            let isOwner =
                mention.form == .demonym && index + 1 < mentions.count
                && mentions[index + 1].isOrganisation
                && mentions[index + 1].tokens.lowerBound - mention.tokens.upperBound <= 1
            guard !isOwner else { continue }
            for actor in mention.actors where !actors.contains(actor) { actors.append(actor) }
        }
        let first = mentions[0]
        return PartyGroup(
            actors: actors,
            tokens: first.tokens.lowerBound..<mentions[mentions.count - 1].tokens.upperBound,
            phraseStart: first.phraseStart, role: first.role,
            owner: mentions.lazy.compactMap(\.owner).first, form: first.form,
            isPlace: mentions.allSatisfy(\.isPlace),
            hasOrganisation: mentions.contains { $0.isOrganisation },
            followsGenitive: first.followsGenitive)
    }
}
