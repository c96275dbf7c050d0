import Gazetteer
import Records

/// Makes an alliance out of the claims that tell of it, and writes the statements that prove it.
struct AllianceMaker {
    let draft: AllianceDraft
    let readings: [Reading]
    let frameworks: FrameworkFinder

    func alliance(
        naming: inout AllianceNaming, book: inout StatementBook
    ) -> (alliance: Alliance, events: [Event]) {
        let claims = draft.claims.map(\.claim)
        let firm = claims.filter { $0.modality != .denied && !$0.isMeeting }
        var alliance = Alliance(
            id: AllianceID(""), name: LocalizedName(""), parties: draft.parties,
            allianceClass: Self.allianceClass(of: firm),
            instrument: firm.lazy.filter { $0.instrument != .none }.map(\.instrument).first
                ?? .none,
            status: StatusRanking.status(of: firm))
        alliance.obligations = firm.reduce(Obligations()) { $0.merged(with: $1.obligations) }
        alliance.cowType = Self.cowType(alliance.obligations)
        alliance.sectors = Array(Set(firm.flatMap(\.sectors))).sorted()
        alliance.isRenewal = firm.contains { $0.isRenewal }
        alliance.announced = Self.best(firm.compactMap(\.announced))
        alliance.signed = Self.best(firm.compactMap(\.signed))
        alliance.effective = Self.best(firm.compactMap(\.effective))
        alliance.expires = Self.best(firm.compactMap(\.expires))
        alliance.terminated = Self.best(firm.compactMap(\.terminated))
        alliance.lengthMonths = firm.lazy.compactMap { $0.length?.months }.first
        alliance.strength = firm.lazy.compactMap(\.strength).first
        if draft.organisation != nil {
            alliance.members = draft.parties.filter { $0 != draft.organisation }
        }
        alliance.confidence = Self.confidence(claims)
        alliance.articles = articles
        alliance.statusHistory = history
        let seen = seen
        alliance.firstSeen = seen.first
        alliance.lastSeen = seen.last
        let frameworks = frameworks.frameworks(
            of: alliance, in: Array(Set(draft.claims.map(\.reading))).sorted())
        alliance.frameworks = frameworks.map(\.organisation)
        naming.name(&alliance, firstSeen: seen.first, organisation: draft.organisation)

        let writer = AllianceStatements(alliance: alliance, readings: readings)
        var events: [Event] = []
        for placed in draft.claims {
            let evidence = book.evidence(of: placed)
            writer.write(placed.claim, evidence, book: &book)
            writer.addEvents(of: placed, evidence, to: &events, book: &book)
        }
        alliance.events = events.map(\.id)
        for framework in frameworks {
            book.add(
                subject: alliance.id.rawValue, predicate: "framework",
                object: framework.organisation.rawValue,
                by: Evidence(
                    readings[framework.reading], framework.span, rule: "framework.named",
                    confidence: 0.8))
        }
        alliance.statementCount = book.count(of: alliance.id.rawValue)
        return (alliance, events)
    }

    private var articles: [ArticleID] {
        Array(Set(draft.claims.map { readings[$0.reading].article.id })).sorted()
    }

    private var seen: [PartialDate] {
        articles.compactMap { id in readings.first { $0.article.id == id }?.article.published }
            .sorted { ($0.edtf) < ($1.edtf) }
    }

    /// The statuses in the order in which the articles tell them, without repeats.
    private var history: [StatusChange] {
        var changes: [StatusChange] = []
        for placed in draft.claims
        where placed.claim.hasInstrument || placed.claim.status == .terminated {
            let claim = placed.claim
            let date = [claim.terminated, claim.effective, claim.signed, claim.announced].lazy
                .compactMap { $0?.value }.first
            let change = StatusChange(
                status: claim.status, date: date, article: readings[placed.reading].article.id)
            if !changes.contains(change) { changes.append(change) }
        }
        return changes
    }

    /// The most precise value; among equals the one that is told first.
    static func best(_ mentions: [DateMention]) -> PartialDate? {
        let values = mentions.compactMap(\.value)
        return values.min { Self.precisionRank($0) < Self.precisionRank($1) }
    }

    private static func precisionRank(_ date: PartialDate) -> Int {
        PartialDate.Precision.allCases.firstIndex(of: date.precision) ?? 0
    }

    /// What names an instrument says what it is; an obligation to defend makes it an alliance.
    private static func allianceClass(of claims: [Claim]) -> AllianceClass {
        if claims.contains(where: { $0.allianceClass == .alliance }) { return .alliance }
        let instruments = claims.filter(\.hasInstrument)
        let telling = instruments.isEmpty ? claims : instruments
        return telling.map(\.allianceClass).max { $0.rank < $1.rank } ?? .alignment
    }

    /// COW: the strongest obligation names the type.
    private static func cowType(_ obligations: Obligations) -> COWType? {
        if obligations.defense == .yes { return .defense }
        if obligations.neutrality == .yes { return .neutrality }
        if obligations.nonaggression == .yes { return .nonaggression }
        return obligations.consultation == .yes ? .entente : nil
    }

    /// Independent sentences strengthen each other: 1 − ∏(1 − c), at most 0.99.
    private static func confidence(_ claims: [Claim]) -> Double {
        min(0.99, 1 - claims.filter { !$0.isMeeting }.reduce(1) { $0 * (1 - $1.confidence) })
    }
}

/// Which of several statuses holds in the end.
enum StatusRanking {
    /// An ending beats all, the later stage of an instrument the earlier, and both what merely stands.
    static func status(of claims: [Claim]) -> Status {
        let inForce = claims.contains {
            $0.status == .inForce && $0.rules.contains("status.in-force")
        }
        let hasEnded = claims.contains { rank($0.status) > rank(.ratified) }
        if inForce, !hasEnded { return .inForce }
        // Arms that came outweigh those that are to come, where no instrument has a stage of its own.
        let isDone = claims.contains {
            !$0.isMeeting && $0.allianceClass == .alignment && $0.status == .inForce
        }
        if isDone, !hasEnded, !claims.contains(where: \.hasInstrument) { return .inForce }
        let told = claims.filter {
            $0.hasInstrument || $0.status != .inForce || $0.rules.contains("status.in-force")
        }
        return (told.isEmpty ? claims : told).map(\.status).max { rank($0) < rank($1) }
            ?? .announced
    }

    static func rank(_ status: Status) -> Int {
        switch status {
        case .proposed: 1
        case .announced: 2
        case .signed: 4
        case .ratified: 5
        case .inForce: 3
        case .expired: 6
        case .suspended: 7
        case .terminated: 8
        }
    }
}
