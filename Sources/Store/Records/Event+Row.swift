import Records

extension Row {
    init(_ event: Event, _ lookup: RecordLookup) {
        let names = event.parties.map { lookup.actor($0)?.name ?? LocalizedName($0.rawValue) }
        self.init(
            id: event.id.rawValue, object: event.json,
            flat: Self.flat(event, names),
            label: LocalizedName("\(event.type.rawValue) \(event.mode)"))
        facets = event.parties.map { (.party, $0.rawValue) }
        facets += [
            (.eventType, event.type.rawValue), (.mode, event.mode),
            (.modality, event.modality.rawValue), (.article, event.article.rawValue),
        ]
        if let alliance = event.alliance { facets.append((.alliance, alliance.rawValue)) }
        if let date = event.date { dates[.date] = date }
        order = [
            .date: SortValue(event.date), .eventType: SortValue(event.type.rawValue),
            .mode: SortValue(event.mode), .article: SortValue(event.article.rawValue),
        ]
        text.body = names.flatMap { [$0.en, $0.fr] } + lookup.quotes(event.id.rawValue).map(\.text)
        if let delivery = event.delivery { text.title = [delivery.designation] }
    }

    private static func flat(_ event: Event, _ names: [LocalizedName]) -> [UInt8] {
        FlatRow.of {
            $0.field("id", event.id)
            $0.field("type", event.type.rawValue)
            $0.field("mode", event.mode)
            $0.flat("parties", event.parties.map(\.rawValue))
            $0.flat("party_names_en", names.map(\.en))
            $0.flat("party_names_fr", names.map(\.fr))
            $0.flat("date", event.date)
            $0.field("place", event.place)
            $0.field("alliance", event.alliance)
            $0.field("supplier", event.delivery?.supplier)
            $0.field("recipient", event.delivery?.recipient)
            $0.field("designation", event.delivery?.designation)
            $0.field("number", event.delivery?.number)
            $0.field("article", event.article)
            $0.field("modality", event.modality.rawValue)
            $0.field("statement", event.statement)
        }
    }
}
