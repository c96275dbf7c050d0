import Records

/// A record on its way into a table: its JSON forms and all that queries may ask of it.
struct Row {
    var id: String
    /// The whole record.
    var object: [UInt8]
    /// The record without nesting, for tables and charts; nil where it has none anyway.
    var flat: [UInt8]?
    var facets: [(Facet, String)] = []
    var dates: [DateColumn: PartialDate] = [:]
    /// When it held; nil for what never did, and for records that are no alliances.
    var validity: Validity?
    var order: [SortColumn: SortValue] = [:]
    var text = SearchText()
    /// What to call the record where only its name is shown.
    var label: LocalizedName
}
