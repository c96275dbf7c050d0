package import Records

/// Who is who: names in French and English, demonyms, capitals, codes → actors.
///
/// Without mutable state; build one and share it, as an object that is never copied. The tables are in `Data`, described in its
/// README, each line with its source.
package final class Gazetteer: Sendable {
    /// The actors that the package ships.
    package static let standard = Gazetteer(adding: [])

    /// Every known actor, in order of id.
    package let actors: [Actor]
    package let arsenal: Arsenal
    package let press: Press
    package let leaders: Leaders
    package let conflicts: Conflicts
    package let places: Places
    private let groupParts: [ActorID: GroupTable.Part]
    private let organisations: [ActorID: Organisation]
    let index: NameIndex
    let codes: CodeIndex

    /// The package's actors and `others`; one with the id of a known actor adds its names to it.
    ///
    /// - Parameter organisations: what is known of those of `others` that are organisations.
    /// - Parameter parties: the armed groups among `others` that states make arrangements with.
    package init(
        adding others: [Actor], organisations more: [Organisation] = [],
        parties: Set<ActorID> = []
    ) {
        var drafts = StateTable.drafts(PackageResources.states_tsv)
        var table = OrganisationTable.read(PackageResources.organisations_tsv)
        table.organisations += more
        OrganisationTable.enrol(table.organisations, into: &drafts)
        drafts += table.drafts
        drafts += GroupTable.drafts(PackageResources.groups_tsv)
        Self.merge(others, into: &drafts)
        let order = drafts.indices.sorted { drafts[$0].actor.id < drafts[$1].actor.id }
        drafts = order.map { drafts[$0] }
        actors = drafts.map { $0.finished() }
        organisations = Dictionary(
            table.organisations.map { ($0.id, $0) }, uniquingKeysWith: { _, added in added })
        let decoys = Self.decoys(PackageResources.decoys_tsv)
        arsenal = Arsenal(PackageResources.weapons_tsv, decoys: decoys)
        press = Press(PackageResources.media_tsv)
        leaders = Leaders(PackageResources.leaders_tsv)
        conflicts = Conflicts(PackageResources.conflicts_tsv)
        places = Places(PackageResources.places_tsv)
        groupParts = GroupTable.parts(PackageResources.groups_tsv)
            .merging(parties.map { ($0, .yes) }) { shipped, _ in shipped }
        index = NameIndex(
            drafts, decoys: decoys, titles: press.compoundNames + arsenal.compoundSpellings)
        codes = CodeIndex(actors)
    }

    /// The known actor named `id`; nil for one that only articles know.
    package func actor(_ id: ActorID) -> Actor? {
        place(of: id).map { actors[$0] }
    }

    /// The state of that number in the Correlates of War list; nil for one that is no more.
    package func state(cow number: Int) -> Actor? {
        codes.actor(cow: number).map { actors[Int($0)] }
    }

    /// What is known of the organisation, coalition or operation `id`; nil for other actors.
    package func organisation(_ id: ActorID) -> Organisation? { organisations[id] }

    /// Whom a name stands for as the party of a relation; nil where it stands for none.
    ///
    /// States and organisations for themselves, and the few groups that states make arrangements with. An
    /// operation, a command or an army stands for the one whose it is ("Barkhane" for France, "la Kfor" for
    /// NATO). The United Nations send soldiers on a mandate, as nobody's ally.
    package func party(of id: ActorID) -> Actor? {
        guard let actor = actor(id) else { return nil }
        switch actor.kind {
        case .state: return actor
        case .organisation:
            if let owner = actor.country { return self.actor(owner) }
            return organisation(id)?.kind == .operation || id == Self.unitedNations ? nil : actor
        case .armedGroup:
            switch groupParts[id] {
            case .yes: return actor
            case .state: return actor.country.flatMap { self.actor($0) }
            case nil: return nil
            }
        // "commandés à la société turque Baykar": who makes arms sells them for its country.
        case .company: return actor.country.flatMap { self.actor($0) }
        default: return nil
        }
    }

    private static let unitedNations = ActorID("UN")

    func place(of id: ActorID) -> Int? {
        var low = 0
        var high = actors.count
        while low < high {
            let middle = (low + high) / 2
            if actors[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < actors.count && actors[low].id == id ? low : nil
    }

    /// The phrases of `decoys.tsv`: they hold an actor's or a weapon's name and name none.
    private static func decoys(_ bytes: [UInt8]) -> [String] {
        var phrases: [String] = []
        Table(bytes).forEachRow { phrases.append($0[0]) }
        return phrases
    }

    private static func merge(_ others: [Actor], into drafts: inout [Draft]) {
        guard !others.isEmpty else { return }
        var places: [ActorID: Int] = [:]
        for (number, draft) in drafts.enumerated() { places[draft.actor.id] = number }
        for other in others {
            let spellings = [
                Spelling(other.name.fr, language: "fr", use: .name),
                Spelling(other.name.en, language: "en", use: .name),
            ]
            let more = other.names.map { Spelling($0.value, language: $0.language, use: $0.use) }
            if let place = places[other.id] {
                let known = Set(drafts[place].spellings.map(\.name))
                drafts[place].spellings += more.filter { !known.contains($0.name) }
            } else {
                var draft = Draft(other)
                draft.actor.names = []
                draft.spellings = spellings + more.filter { $0.use != .name }
                places[other.id] = drafts.count
                drafts.append(draft)
            }
        }
    }
}
