package import Gazetteer
package import Records

/// What was read out of a text, in the terms of a gold file.
package struct Finding: Sendable {
    /// An alliance as it was read.
    struct Claim: Sendable {
        var parties: Set<String>
        var kinds: Set<String>
        var status: String
        var dates: [DateName: String]
        var confidence: Double
    }

    enum DateName: String, CaseIterable, Sendable {
        case signed, announced, validUntil
    }

    var claims: [Claim]
    var persons: [String]
    var published: String?

    init(claims: [Claim], persons: [String], published: String?) {
        (self.claims, self.persons, self.published) = (claims, persons, published)
    }

    /// - Parameter corpus: what one text says.
    package init(_ corpus: Corpus) {
        claims = corpus.alliances.map(Claim.init)
        persons = corpus.actors.filter { $0.kind == .person }.map(\.name.fr)
        published = corpus.articles.first?.published.map(Self.plain)
    }

    /// EDTF without the marks of uncertainty.
    fileprivate static func plain(_ date: PartialDate) -> String {
        String(date.edtf.prefix { !"?~%".contains($0) })
    }
}

extension Finding.Claim {
    init(_ alliance: Alliance) {
        parties = Set(alliance.parties.map(\.rawValue))
        kinds = Kinds.of(alliance)
        status =
            switch alliance.status {
            case .proposed: "under discussion"
            case .inForce: "in force"
            case .suspended: "terminated"
            default: alliance.status.rawValue
            }
        var dates: [Finding.DateName: String] = [:]
        dates[.signed] = alliance.signed.map(Finding.plain)
        dates[.announced] = alliance.announced.map(Finding.plain)
        dates[.validUntil] = alliance.expires.map(Finding.plain)
        self.dates = dates
        confidence = alliance.confidence
    }
}

/// A gold file has fewer terms than we: a kind stands for a class, an instrument, an obligation or a sector.
enum Kinds {
    static func of(_ alliance: Alliance) -> Set<String> {
        var kinds: Set<String> = []
        switch alliance.allianceClass {
        case .dcaGeneral, .dcaSector: kinds.insert("defence-cooperation-agreement")
        case .strategicPartnership: kinds.insert("strategic-partnership")
        case .organisation: kinds.insert("membership")
        case .alliance, .alignment: break
        }
        if alliance.instrument == .strategicPartnership { kinds.insert("strategic-partnership") }
        if alliance.obligations.defense == .yes { kinds.insert("mutual-defence") }
        if alliance.obligations.nonaggression == .yes { kinds.insert("non-aggression") }
        kinds.formUnion(alliance.sectors.compactMap(kind))
        if [.terminated, .suspended].contains(alliance.status) { kinds.insert("termination") }
        return kinds
    }

    private static func kind(_ sector: Sector) -> String? {
        switch sector {
        case .procurementArms, .weaponsPrograms: "arms-supply"
        case .jointForce: "joint-force"
        case .jointExercises: "joint-exercise"
        case .educationTraining: "training"
        case .basing: "basing-deployment"
        case .nuclearHosting: "nuclear-deployment"
        case .informationExchange: "intelligence-sharing"
        default: nil
        }
    }
}

/// Who a party of a gold file is: names, acronyms and codes as the gazetteer knows them.
///
/// An acronym of an organisation comes before a country's two letters: `UA` is the African Union, not Ukraine.
package struct PartyNames: Sendable {
    private let gazetteer: Gazetteer
    private let acronyms: [String: ActorID]

    package init(_ gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        let named = gazetteer.actors.filter { $0.kind == .organisation }.flatMap { actor in
            actor.names.filter { $0.use == .acronym }.map { ($0.value, actor.id) }
        }
        acronyms = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    func set(_ names: [String]) -> Set<String> { Set(names.map(id)) }

    private func id(_ name: String) -> String {
        if name.utf8.count == 2, let organisation = acronyms[name] { return organisation.rawValue }
        if case .found(let ids) = gazetteer.resolve(name), ids.count == 1 { return ids[0].rawValue }
        return Folding.fold(name).uppercased()
    }
}
