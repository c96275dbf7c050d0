import Records

/// The organisations, coalitions and operations of `organisations.tsv`, with the years in which states
/// belonged to them, from the treaties and the organisations' own lists (column `source`).
enum OrganisationTable {
    static let columns = [
        "id", "kind", "name_en", "name_fr", "acronyms", "aliases", "military", "members",
        "wikidata", "country", "source",
    ]

    static func read(_ bytes: [UInt8]) -> (drafts: [Draft], organisations: [Organisation]) {
        var drafts: [Draft] = []
        var organisations: [Organisation] = []
        Table(bytes).forEachRow { row in
            drafts.append(draft(row))
            organisations.append(organisation(row))
        }
        return (drafts, organisations)
    }

    private static func draft(_ row: Table.Row) -> Draft {
        let english = Spelling(row.bytes(2), language: "en", use: .name)
        let french = Spelling(row.bytes(3), language: "fr", use: .name)
        var draft = Draft(
            Actor(
                id: ActorID(row[0]), kind: .organisation,
                name: LocalizedName(en: english.text, fr: french.text),
                codes: Codes(wikidata: row.value(8)), country: row.value(9).map { ActorID($0) }))
        draft.spellings = [french, english]
        draft.add(row.items(4), language: nil, use: .acronym)
        draft.add(row.items(5), language: nil, use: .alias)
        return draft
    }

    private static func organisation(_ row: Table.Row) -> Organisation {
        Organisation(
            id: ActorID(row[0]), kind: Organisation.Kind(rawValue: row[1]) ?? .organisation,
            isMilitary: row[6] == "yes", members: row.items(7).map(member))
    }

    /// `UZB:2006-2012` → Uzbekistan, 2006 to 2012.
    private static func member(_ text: ArraySlice<UInt8>) -> Organisation.Member {
        let parts = text.split(separator: UInt8(ascii: ":"), maxSplits: 1)
            .map { String(decoding: $0, as: UTF8.self) }
        let years = parts.count > 1 ? parts[1].utf8.split(separator: UInt8(ascii: "-")) : []
        return Organisation.Member(
            state: ActorID(parts.first ?? ""), from: years.first.flatMap { Int(Substring($0)) },
            to: years.count > 1 ? Int(Substring(years[1])) : nil)
    }

    /// Gives the states their memberships, in order of organisation.
    static func enrol(_ organisations: [Organisation], into drafts: inout [Draft]) {
        var places: [ActorID: Int] = [:]
        for (number, draft) in drafts.enumerated() { places[draft.actor.id] = number }
        for organisation in organisations.sorted(by: { $0.id < $1.id }) {
            for member in organisation.members {
                guard let place = places[member.state] else { continue }
                drafts[place].actor.memberships.append(
                    Membership(
                        organisation: organisation.id,
                        from: member.from.flatMap { PartialDate.year($0) },
                        to: member.to.flatMap { PartialDate.year($0) }))
            }
        }
    }
}
