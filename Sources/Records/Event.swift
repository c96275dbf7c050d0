/// Something that happened or is announced, typed by PLOVER.
package struct Event: Sendable, Equatable {
    package var id: EventID
    package var type: EventType
    /// `visit`, `talks`, `exercise`, `delivery`, `deployment`, `ratification`, …
    package var mode: String
    package var parties: [ActorID]
    package var date: PartialDate?
    package var place: String?
    package var alliance: AllianceID?
    package var delivery: Delivery?
    package var article: ArticleID
    package var modality: Modality
    package var statement: StatementID

    package init(
        id: EventID, type: EventType, mode: String, parties: [ActorID], date: PartialDate?,
        place: String? = nil, alliance: AllianceID? = nil, delivery: Delivery? = nil,
        article: ArticleID, modality: Modality = .asserted, statement: StatementID
    ) {
        self.id = id
        self.type = type
        self.mode = mode
        self.parties = parties
        self.date = date
        self.place = place
        self.alliance = alliance
        self.delivery = delivery
        self.article = article
        self.modality = modality
        self.statement = statement
    }
}

/// PLOVER's event types.
package enum EventType: String, Sendable, CaseIterable {
    case agree = "AGREE"
    case consult = "CONSULT"
    case support = "SUPPORT"
    case concede = "CONCEDE"
    case cooperate = "COOPERATE"
    case aid = "AID"
    case retreat = "RETREAT"
    case request = "REQUEST"
    case accuse = "ACCUSE"
    case reject = "REJECT"
    case threaten = "THREATEN"
    case protest = "PROTEST"
    case sanction = "SANCTION"
    case mobilize = "MOBILIZE"
    case coerce = "COERCE"
    case assault = "ASSAULT"
}

/// An arms delivery with SIPRI's fields.
package struct Delivery: Hashable, Sendable {
    package var supplier: ActorID
    package var recipient: ActorID
    /// `Su-30`, or the article's own words for material without a designation.
    package var designation: String
    package var number: Int?
    package var ordered: PartialDate?
    /// When the delivery took place, or ended.
    package var delivered: PartialDate?
    package var isUncertain: Bool

    package init(
        supplier: ActorID, recipient: ActorID, designation: String, number: Int? = nil,
        ordered: PartialDate? = nil, delivered: PartialDate? = nil, isUncertain: Bool = false
    ) {
        self.supplier = supplier
        self.recipient = recipient
        self.designation = designation
        self.number = number
        self.ordered = ordered
        self.delivered = delivered
        self.isUncertain = isUncertain
    }
}
