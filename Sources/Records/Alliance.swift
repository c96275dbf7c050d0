/// What two or more actors have agreed on, or do together, in defence.
///
/// Two articles about one instrument are one alliance; two instruments between the same parties are
/// two. Every value here is proven by statements whose subject is `id`.
package struct Alliance: Sendable, Equatable {
    package var id: AllianceID
    package var name: LocalizedName
    package var aliases: [String]
    /// Two or more, sorted by id; one may be an organisation, whose members are then in `members`.
    package var parties: [ActorID]
    package var members: [ActorID]
    package var allianceClass: AllianceClass
    package var instrument: Instrument
    package var obligations: Obligations
    package var cowType: COWType?
    /// Sorted in the order of `Sector.allCases`.
    package var sectors: [Sector]
    package var status: Status
    package var statusHistory: [StatusChange]
    package var isRenewal: Bool
    package var announced: PartialDate?
    package var signed: PartialDate?
    package var effective: PartialDate?
    package var expires: PartialDate?
    package var terminated: PartialDate?
    /// ATOP's unit; nil where unstated.
    package var lengthMonths: Int?
    /// Number of troops of a joint force, where stated.
    package var strength: Int?
    /// Defence organisations that its articles name and all parties belong to: the CSTO, NATO.
    package var frameworks: [ActorID]
    package var parent: AllianceID?
    package var predecessor: AllianceID?
    package var related: [AllianceID]
    /// Deliveries, exercises, visits, talks … in order of date.
    package var events: [EventID]
    package var atop: String?
    package var cow: String?
    package var wikidata: String?
    /// When the first and the last of its articles were published, where known.
    package var firstSeen: PartialDate?
    package var lastSeen: PartialDate?
    package var statementCount: Int
    package var articles: [ArticleID]
    /// 0...1: how sure the rules are that the parties stand in this relation.
    package var confidence: Double

    package init(
        id: AllianceID, name: LocalizedName, parties: [ActorID],
        allianceClass: AllianceClass, instrument: Instrument = .none, status: Status
    ) {
        self.id = id
        self.name = name
        aliases = []
        self.parties = parties
        members = []
        self.allianceClass = allianceClass
        self.instrument = instrument
        obligations = Obligations()
        sectors = []
        self.status = status
        statusHistory = []
        isRenewal = false
        frameworks = []
        related = []
        events = []
        statementCount = 0
        articles = []
        confidence = 1
    }
}

package enum AllianceClass: String, Sendable, CaseIterable {
    /// An ATOP obligation is stated.
    case alliance
    /// A general defence cooperation agreement (DCAD).
    case dcaGeneral = "dca_general"
    /// A defence cooperation agreement on one sector (DCAD).
    case dcaSector = "dca_sector"
    /// A political frame with a defence part.
    case strategicPartnership = "strategic_partnership"
    /// Joining, belonging to or leaving an organisation.
    case organisation
    /// Cooperation without an instrument.
    case alignment
}

package enum Instrument: String, Sendable, CaseIterable {
    case treaty, pact, agreement, memorandum, protocolDocument = "protocol"
    case jointStatement = "joint_statement"
    /// A political frame with a defence part, whatever its form.
    case strategicPartnership = "strategic_partnership"
    case charter, none
}

/// ATOP: what the parties promise. In news, absence is unknown, not no.
package enum Answer: String, Sendable, CaseIterable {
    case yes, no, unknown
}

package struct Obligations: Hashable, Sendable {
    package var defense: Answer
    package var offense: Answer
    package var neutrality: Answer
    package var nonaggression: Answer
    package var consultation: Answer

    package init(
        defense: Answer = .unknown, offense: Answer = .unknown, neutrality: Answer = .unknown,
        nonaggression: Answer = .unknown, consultation: Answer = .unknown
    ) {
        self.defense = defense
        self.offense = offense
        self.neutrality = neutrality
        self.nonaggression = nonaggression
        self.consultation = consultation
    }
}

/// Correlates of War, formal alliances v4.1.
package enum COWType: String, Sendable, CaseIterable {
    case defense, neutrality, nonaggression, entente
}

/// DCAD's topics, and ours.
package enum Sector: String, Sendable, CaseIterable {
    case defensePolicy = "defense_policy"
    case jointExercises = "joint_exercises"
    case peacekeeping
    case researchDevelopment = "research_development"
    case weaponsPrograms = "weapons_programs"
    case procurementArms = "procurement_arms"
    case educationTraining = "education_training"
    case informationExchange = "information_exchange"
    // Ours.
    case counterterrorism
    case nuclearHosting = "nuclear_hosting"
    case basing
    case jointForce = "joint_force"
    case airDefence = "air_defence"
    case electronicWarfare = "electronic_warfare"
}

package enum Status: String, Sendable, CaseIterable {
    case proposed, announced, signed, ratified
    case inForce = "in_force"
    case suspended, expired, terminated
}

package struct StatusChange: Hashable, Sendable {
    package var status: Status
    package var date: PartialDate?
    package var article: ArticleID

    package init(status: Status, date: PartialDate?, article: ArticleID) {
        self.status = status
        self.date = date
        self.article = article
    }
}
