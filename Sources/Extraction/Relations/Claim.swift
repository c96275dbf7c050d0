import Records

/// What one sentence says of a relation between actors: the raw material of alliances.
struct Claim: Sendable {
    /// Sorted by id; two or more.
    var parties: [ActorID]
    var allianceClass: AllianceClass
    var instrument: Instrument
    var status: Status
    var modality: Modality = .asserted
    /// The organisation that the parties belong to, for `allianceClass == .organisation`.
    var organisation: ActorID?
    /// Whether the claim names an instrument of its own, or only adds to what is known.
    var hasInstrument: Bool
    var isRenewal = false
    var sectors: [Sector] = []
    var obligations = Obligations()
    var announced: DateMention?
    var signed: DateMention?
    var effective: DateMention?
    var expires: DateMention?
    var terminated: DateMention?
    var length: DateMention?
    var strength: Int?
    var deliveries: [DeliveryClaim] = []
    var happenings: [Happening] = []
    /// A meeting proves no relation: it is told with one that other sentences prove.
    var isMeeting = false
    var attributedTo: String?
    /// Token ranges: the sentence, and the words that name the relation.
    var sentence: Range<Int>
    var sentenceIndex: Int
    var trigger: Range<Int>
    /// Rules in the order in which they took part.
    var rules: [String]
    var confidence: Double

    init(
        parties: [ActorID], allianceClass: AllianceClass, instrument: Instrument = .none,
        status: Status, hasInstrument: Bool, scene: Scene, trigger: Range<Int>, rule: String,
        confidence: Double
    ) {
        self.parties = Array(Set(parties)).sorted()
        self.allianceClass = allianceClass
        self.instrument = instrument
        self.status = status
        self.hasInstrument = hasInstrument
        sentence = scene.tokens
        sentenceIndex = scene.index
        self.trigger = trigger
        rules = [rule]
        self.confidence = confidence
    }
}

/// Arms that one party delivers to another.
struct DeliveryClaim: Sendable, Hashable {
    var supplier: ActorID
    var recipient: ActorID
    var designation: String
    var number: Int?
    var delivered: PartialDate?
    var isUncertain: Bool
}

/// A visit, an exercise, talks: what PLOVER counts as an event.
struct Happening: Sendable, Hashable {
    var type: EventType
    var mode: String
    var date: PartialDate?
    var place: String?
}
