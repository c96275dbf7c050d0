import Records

/// The states of `states.tsv`: the members and observers of the United Nations, Taiwan, Kosovo and
/// Western Sahara.
///
/// Codes: ISO 3166-1 (Kosovo: the user-assigned XK and XKX), Correlates of War state system
/// membership (system2016), Gleditsch and Ward's list of independent states and microstates,
/// Wikidata. Names and adjectives: French and English usage of the press and of the United Nations'
/// terminology.
enum StateTable {
    static func drafts(_ bytes: [UInt8]) -> [Draft] {
        var drafts: [Draft] = []
        drafts.reserveCapacity(220)
        Table(bytes).forEachRow { drafts.append(draft($0)) }
        return drafts
    }

    static let columns = [
        "iso3", "iso2", "numeric", "cow", "gw", "wikidata", "name_en", "name_fr", "aliases_en",
        "aliases_fr", "acronyms", "demonyms_fr", "demonyms_en", "capitals_fr", "capitals_en",
        "metonyms", "combining", "source",
    ]

    private static func draft(_ row: Table.Row) -> Draft {
        let english = Spelling(row.bytes(6), language: "en", use: .name)
        let french = Spelling(row.bytes(7), language: "fr", use: .name)
        let codes = Codes(
            iso2: row.value(1), iso3: row.value(0), isoNumeric: row.value(2),
            cow: row.integer(3), gw: row.integer(4), wikidata: row.value(5))
        var draft = Draft(
            Actor(
                id: ActorID(row[0]), kind: .state,
                name: LocalizedName(en: english.text, fr: french.text), codes: codes))
        draft.spellings = [french, english]
        draft.add(row.items(9), language: "fr", use: .alias)
        draft.add(row.items(8), language: "en", use: .alias)
        draft.add(row.items(10), language: nil, use: .acronym)
        for forms in row.items(11) { draft.add(inflected(forms), language: "fr", use: .demonym) }
        draft.add(row.items(12), language: "en", use: .demonym)
        draft.add(row.items(13), language: "fr", use: .capital)
        draft.add(row.items(14), language: "en", use: .capital)
        draft.add(row.items(15), language: nil, use: .metonym)
        draft.combining = row.list(16)
        return draft
    }

    /// `~persan/persane/persans/persanes` → the four forms, each with the mark.
    private static func inflected(_ forms: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        let mark = forms.prefix { $0 == UInt8(ascii: "~") }
        let parts = forms.dropFirst(mark.count).split(separator: UInt8(ascii: "/"))
        return mark.isEmpty ? parts : parts.map { mark + $0 }
    }
}
