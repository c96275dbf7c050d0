import Records

extension Row {
    init(_ actor: Actor) {
        self.init(
            id: actor.id.rawValue, object: actor.json, flat: Self.flat(actor), label: actor.name)
        facets.append((.kind, actor.kind.rawValue))
        if let country = actor.country { facets.append((.country, country.rawValue)) }
        facets += actor.memberships.map { (.memberOf, $0.organisation.rawValue) }
        facets += actor.articles.map { (.article, $0.rawValue) }
        order = [
            .name: SortValue(actor.name.en), .kind: .rank(of: actor.kind),
            .country: SortValue(actor.country?.rawValue),
            .mentionCount: .number(actor.mentionCount),
            .articleCount: .number(actor.articles.count),
        ]
        text.title = [actor.name.en, actor.name.fr]
        text.body = actor.names.map(\.value)
        text.body += actor.positions.map { [$0.title, $0.body ?? ""].joined(separator: " ") }
    }

    private static func flat(_ actor: Actor) -> [UInt8] {
        FlatRow.of {
            $0.field("id", actor.id)
            $0.field("kind", actor.kind.rawValue)
            $0.flat("name", actor.name)
            $0.flat("names", actor.names.map(\.value))
            $0.field("iso2", actor.codes.iso2)
            $0.field("iso3", actor.codes.iso3)
            $0.field("iso_numeric", actor.codes.isoNumeric)
            $0.field("cow", actor.codes.cow)
            $0.field("gw", actor.codes.gw)
            $0.field("wikidata", actor.codes.wikidata)
            $0.field("country", actor.country)
            $0.flat("positions", actor.positions.map(\.title))
            $0.flat("memberships", actor.memberships.map(\.organisation.rawValue))
            $0.field("mention_count", actor.mentionCount)
            $0.field("article_count", actor.articles.count)
            $0.flat("articles", actor.articles.map(\.rawValue))
        }
    }
}
