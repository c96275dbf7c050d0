import Gazetteer
import Records

extension Row {
    init(_ alliance: Alliance, _ lookup: RecordLookup) {
        var object = JSONWriter()
        alliance.write(to: &object, in: lookup.context)
        self.init(
            id: alliance.id.rawValue, object: object.bytes, flat: Self.flat(alliance, lookup),
            label: alliance.name)
        let actors = alliance.parties + alliance.members
        facets += actors.map { (.party, $0.rawValue) }
        facets += [
            (.status, alliance.status.rawValue), (.allianceClass, alliance.allianceClass.rawValue),
            (.instrument, alliance.instrument.rawValue),
        ]
        if let type = alliance.cowType { facets.append((.cowType, type.rawValue)) }
        facets += alliance.sectors.map { (.sector, $0.rawValue) }
        for article in alliance.articles {
            facets.append((.article, article.rawValue))
            guard let publisher = lookup.publisher(article) else { continue }
            facets.append((.publisher, Folding.fold(publisher)))
        }
        dates = alliance.dates.compactMapValues(\.self)
        validity = Validity(alliance)
        order = [
            .name: SortValue(alliance.name.en), .status: .rank(of: alliance.status),
            .allianceClass: .rank(of: alliance.allianceClass),
            .firstSeen: SortValue(alliance.firstSeen), .lastSeen: SortValue(alliance.lastSeen),
            .confidence: .number(Int((alliance.confidence * 1000).rounded())),
            .statementCount: .number(alliance.statementCount),
            .articleCount: .number(alliance.articles.count),
        ]
        for (column, date) in alliance.dates {
            guard let column = SortColumn(rawValue: column.rawValue) else { continue }
            order[column] = SortValue(date)
        }
        text.title = [alliance.name.en, alliance.name.fr] + alliance.aliases
        text.body = actors.compactMap(lookup.actor).flatMap { [$0.name.en, $0.name.fr] }
        for subject in [alliance.id.rawValue] + alliance.events.map(\.rawValue) {
            for quote in lookup.quotes(subject) { text.append(quote.text, of: quote.statement) }
        }
        // An article may spell a weapon in its own way.
        text.body += alliance.events.compactMap { lookup.event($0)?.delivery?.designation }
    }

    private static func flat(_ alliance: Alliance, _ lookup: RecordLookup) -> [UInt8] {
        let parties = alliance.parties.map { lookup.actor($0)?.name ?? LocalizedName($0.rawValue) }
        return FlatRow.of {
            $0.field("id", alliance.id)
            $0.flat("name", alliance.name)
            $0.flat("parties", alliance.parties.map(\.rawValue))
            $0.flat("party_names_en", parties.map(\.en))
            $0.flat("party_names_fr", parties.map(\.fr))
            $0.flat("members", alliance.members.map(\.rawValue))
            $0.field("class", alliance.allianceClass.rawValue)
            $0.field("instrument", alliance.instrument.rawValue)
            $0.field("renewal", alliance.isRenewal)
            $0.field("defense", alliance.obligations.defense.rawValue)
            $0.field("offense", alliance.obligations.offense.rawValue)
            $0.field("neutrality", alliance.obligations.neutrality.rawValue)
            $0.field("nonaggression", alliance.obligations.nonaggression.rawValue)
            $0.field("consultation", alliance.obligations.consultation.rawValue)
            $0.field("cow_type", alliance.cowType?.rawValue)
            $0.flat("sectors", alliance.sectors.map(\.rawValue))
            $0.field("status", alliance.status.rawValue)
            $0.flat("announced", alliance.announced)
            $0.flat("signed", alliance.signed)
            $0.flat("effective", alliance.effective)
            $0.flat("expires", alliance.expires)
            $0.flat("terminated", alliance.terminated)
            $0.field("length_months", alliance.lengthMonths)
            $0.field("strength", alliance.strength)
            $0.field("event_count", alliance.events.count)
            $0.field("parent", alliance.parent)
            $0.field("predecessor", alliance.predecessor)
            $0.field("first_seen", alliance.firstSeen?.edtf)
            $0.field("last_seen", alliance.lastSeen?.edtf)
            $0.field("confidence", alliance.confidence)
            $0.field("statement_count", alliance.statementCount)
            $0.field("article_count", alliance.articles.count)
            $0.flat("articles", alliance.articles.map(\.rawValue))
        }
    }
}

extension Alliance {
    fileprivate var dates: [DateColumn: PartialDate?] {
        [
            .announced: announced, .signed: signed, .effective: effective, .expires: expires,
            .terminated: terminated,
        ]
    }
}

extension SortValue {
    /// By the order in which the enumeration lists its values: a status by its place in a life.
    static func rank<Value: CaseIterable & Equatable>(of value: Value) -> SortValue {
        .number(Value.allCases.enumerated().first { $0.element == value }?.offset ?? 0)
    }
}
