import Gazetteer
import Records

/// What a reader still has in mind from the sentences before: whom "il", "les deux pays" and "les
/// trois pays" mean.
struct Discourse: Sendable {
    /// The actors that were the subject of the last sentence that had one.
    var subject: [ActorID] { subjects.last?.actors ?? [] }
    /// Those of the last sentences that had one, the latest last.
    private var subjects: [Subject] = []

    /// Single subjects of the last sentences, the latest first.
    var recentSubjects: [ActorID] {
        subjects.reversed().compactMap { $0.actors.count == 1 ? $0.actors[0] : nil }
    }

    /// Whom "lui" means: the last subject, but not of a sentence that gives to somebody itself: "La Turquie lui a
    /// fourni des drones. Le Pakistan lui a vendu des chasseurs."
    var recipient: [ActorID] { subjects.last { !$0.isGiver }?.actors ?? subject }

    struct Subject: Sendable {
        var actors: [ActorID]
        /// Whether the sentence says "lui".
        var isGiver: Bool
        /// A person may be "il" or "elle" whatever the state is.
        var isPerson: Bool
        var index: Int
    }

    /// In which sentences the pair and the couple were told of.
    private var pairIndex = -1
    private var coupleIndex = -1
    /// The last sentence that told of an exercise of soldiers.
    private(set) var exerciseIndex = -10
    /// The last sentence that told of an agreement on something civil.
    private(set) var civilIndex = -1
    /// The last pair and the last trio (or more) that a sentence joined or a claim related.
    var pair: [ActorID] = []
    var trio: [ActorID] = []
    /// The state that was named last.
    var state: ActorID?
    /// The state where the last place lies.
    var place: ActorID?
    /// In which sentence it was named.
    var placeIndex = 0
    /// The state that the article names most.
    var hub: ActorID?
    /// In which sentence it was named last.
    private(set) var hubIndex = -10
    /// All organisations named so far.
    private var organisations: Set<ActorID> = []
    /// The organisation that was named last.
    var organisation: ActorID?
    /// The two states that the last sentence with just two of them named: good enough for "les deux
    /// pays", too little to complete a lone party.
    var couple: [ActorID] = []
    /// The two states that the title or the lead is about.
    var topic: [ActorID] = []
    /// Who makes the weapon that was named last, and in which sentence that was.
    private(set) var maker: (actor: ActorID, index: Int)?
    /// The only day that the last sentence tells, with that sentence and whom it names.
    private(set) var lastDay: Day?

    struct Day: Sendable {
        var date: DateMention
        var sentence: Sentence
        var actors: Set<ActorID>
    }

    /// The parties of the last claim, and the last one with an instrument.
    var lastClaim: Claim?
    var lastInstrument: Claim?

    /// Takes in a sentence after its claims were read.
    mutating func absorb(
        _ scene: Scene, claims: [Claim], subject newSubject: [ActorID],
        topic newTopic: [ActorID] = [], maker newMaker: ActorID? = nil
    ) {
        if let newMaker { maker = (newMaker, scene.index) }
        if scene.hits.contains(where: {
            $0.tags.has(.exercise) && ($0.tags.has(.military) || scene.isNamed($0))
        })
            || claims.contains(where: { $0.sectors.contains(.jointExercises) })
        {
            exerciseIndex = scene.index
        }
        let days = scene.dates.filter { $0.role == .at && $0.value != nil }
        lastDay =
            days.count == 1 && days[0].value?.precision == .day
            ? Day(
                date: days[0], sentence: scene.sentence,
                actors: Set(scene.mentions.flatMap(\.actors))) : nil
        let isGiver = scene.contains(scene.grammar.frames.datives, in: scene.tokens)
        for actors in [newSubject, newTopic] where !actors.isEmpty {
            let mention = scene.mentions.first { !Set($0.actors).isDisjoint(with: actors) }
            subjects.append(
                Subject(
                    actors: actors, isGiver: isGiver, isPerson: mention?.form == .person,
                    index: scene.index))
            if subjects.count > 6 { subjects.removeFirst() }
        }
        for group in scene.groups where !group.isPlace || group.actors.count > 1 {
            if group.hasOrganisation {
                organisation = group.actors.first
                organisations.formUnion(group.actors)
            }
            if group.actors.count == 2, !group.hasOrganisation {
                pair = group.actors
                pairIndex = scene.index
            }
            if group.actors.count >= 3 { trio = group.actors }
            if group.actors.count == 1, !group.hasOrganisation { state = group.actors.first }
        }
        let named = Self.distinctStates(of: scene)
        if named.count == 2 {
            couple = named
            coupleIndex = scene.index
        }
        if scene.hits.contains(where: { hit in
            !hit.tags.isDisjoint(with: .instrument)
                && !scene.hits(
                    in: hit.tokens
                        .lowerBound..<min(hit.tokens.upperBound + 8, scene.tokens.upperBound),
                    with: Tags(.civil, .peace)
                ).isEmpty
        }), !claims.contains(where: \.hasInstrument) {
            civilIndex = scene.index
        }
        if let hub, scene.mentions.contains(where: { $0.actors.contains(hub) }) {
            hubIndex = scene.index
        }
        // "à Kigali" tells where people met; of the place itself an article with a state speaks by name.
        if let last = scene.groups.last(where: {
            ($0.isPlace || $0.role == .to && $0.form == .name) && $0.actors.count == 1
                && ($0.form != .capital || hub == nil)
        }) {
            place = last.actors.first
            placeIndex = scene.index
        }
        let claims = claims.filter { !$0.isMeeting }
        if var widest = claims.max(by: { $0.parties.count < $1.parties.count }) {
            // "Le Mali, le Burkina Faso et le Niger sont membres de l'AES": "les parties" are all of them.
            if widest.allianceClass == .organisation {
                let told = claims.filter { $0.trigger == widest.trigger }.flatMap(\.parties)
                widest.parties = Array(Set(told)).sorted()
            }
            lastClaim = widest
        }
        for claim in claims {
            if claim.parties.count == 2, claim.organisation == nil,
                !claim.parties.contains(where: organisations.contains)
            {
                pair = claim.parties
                pairIndex = scene.index
            }
            if claim.hasInstrument { lastInstrument = claim }
        }
        if topic.count < 2 {
            if let claim = claims.first, claim.parties.count == 2, !isOneOfSeveral(claim, claims) {
                topic = claim.parties
            } else if scene.sentence.place == .title {
                topic = Self.states(of: scene)
            }
        }
    }

    /// One membership of several that a sentence tells of at once.
    private func isOneOfSeveral(_ claim: Claim, _ claims: [Claim]) -> Bool {
        claim.allianceClass == .organisation
            && claims.count { $0.trigger == claim.trigger } > 1
    }

    /// Whom "les deux pays" means: the pair that was related last, or the only two states of the sentence
    /// before where that was longer ago.
    var two: [ActorID] {
        if coupleIndex > pairIndex, !couple.isEmpty, topic.isEmpty || coupleIndex > pairIndex + 2 {
            return couple
        }
        return [pair, topic, couple].first { !$0.isEmpty } ?? []
    }

    /// Whom a pronoun means: the last subject that agrees with it, or the state that the article is about
    /// where that agrees and was named since.
    func subject(
        for pronoun: Form, at index: Int, _ knowledge: RelationKnowledge
    ) -> [ActorID] {
        if Self.plurals.contains(pronoun) {
            let several = subjects.last {
                index - $0.index <= 3
                    && ($0.actors.count > 1 || $0.actors.contains(where: knowledge.isPlural))
            }
            // "Les troupes russes … Elles": a body of one state, named just before.
            let last = subjects.last { index - $0.index <= 1 }
            return (several ?? last)?.actors ?? []
        }
        if pronoun == Self.it {
            return subjects.last { index - $0.index <= 3 && $0.actors.count == 1 && !$0.isPerson }?
                .actors ?? []
        }
        guard let wanted = Self.genders[pronoun] else { return [] }
        func fits(_ actor: ActorID) -> Bool {
            !knowledge.isPlural(actor) && knowledge.gender(actor).map { $0 == wanted } ?? true
        }
        let fitting = subjects.last { subject in
            subject.actors.count == 1 && (subject.isPerson || fits(subject.actors[0]))
        }
        if let hub, fits(hub), fitting?.isPerson != true, hubIndex >= fitting?.index ?? -1,
            index - (fitting?.index ?? -2) >= 2
        {
            return [hub]
        }
        return fitting?.actors ?? []
    }

    private static let plurals: Set<Form> = Set(["ils", "elles", "they"].map { Form($0) })
    /// The English pronoun of states.
    static let it = Form("it")
    private static let genders: [Form: Gender] = [
        Form("il"): .masculine, Form("elle"): .feminine, Form("he"): .masculine,
        Form("she"): .feminine,
    ]

    private static func states(of scene: Scene) -> [ActorID] {
        let states = distinctStates(of: scene)
        return states.count == 2 ? states : []
    }

    /// The states that a sentence names, sources and enemies left out, each once, in order.
    private static func distinctStates(of scene: Scene) -> [ActorID] {
        var states: [ActorID] = []
        for mention in scene.mentions
        where !mention.isOrganisation && mention.role != .against && mention.role != .accordingTo {
            for actor in mention.actors where !states.contains(actor) { states.append(actor) }
        }
        return states
    }
}
