import Store

/// How the result of a list is shown: its fields, its order and its part.
extension ListRequest {
    /// `facet=status,sector`
    mutating func readFacetCounts(_ arguments: Arguments) throws(Problem) {
        let names = try arguments.choices(.facet, among: kind.facets.map(\.rawValue)) ?? []
        facets = names.compactMap(Facet.init)
        guard !facets.isEmpty else { return }
        guard case .envelope = layout else {
            throw Problem(
                .contradiction,
                "“facet” adds counts to the envelope of JSON objects, and bare rows have none: ask"
                    + " for one of them.", parameter: .facet, value: arguments.one(.facet))
        }
        canonical.add(.facet, names.joined(separator: ","))
    }

    mutating func readPresentation(_ arguments: Arguments, _ table: Table) throws(Problem) {
        let isFlat = layout.isFlat
        let language = try arguments.choice(.lang, of: LabelLanguage.self)
        includesStatements = try arguments.choices(.include, of: Inclusion.self) != nil
        guard !isFlat || !includesStatements else {
            throw Problem(
                .contradiction,
                "“include=statements” nests lists, and “shape=array” and CSV are flat: ask for one"
                    + " of them.",
                parameter: .include, value: arguments.one(.include),
                suggestions: ["shape=objects"])
        }
        let members = (isFlat ? table.flat : table.objects).members
        let fields = try arguments.choices(.fields, among: members)
        if let fields {
            selection = Selection(of: members) { fields.contains($0) }
        } else if leavesOut(language) {
            selection = Selection(of: members) { isShown($0, language) }
        }
        canonical.add(.lang, isFlat && fields == nil ? language?.rawValue : nil)
        canonical.add(.fields, fields?.joined(separator: ","))
        canonical.add(.include, includesStatements ? Inclusion.statements.rawValue : nil)
        if case .csv = layout { return }
        canonical.add(.shape, isFlat ? ListLayout.Shape.array.rawValue : nil)
    }

    /// Whether a list leaves members out unasked.
    private func leavesOut(_ language: LabelLanguage?) -> Bool {
        layout.isFlat ? language != nil : !kind.longMembers.isEmpty
    }

    /// Whether a list shows `member` unasked.
    private func isShown(_ member: String, _ language: LabelLanguage?) -> Bool {
        guard layout.isFlat else { return !kind.longMembers.contains(member) }
        switch language {
        case .en: return !member.hasSuffix("_fr")
        case .fr: return !member.hasSuffix("_en")
        case nil: return true
        }
    }

    /// `-signed,name`: the latest first, then by name; the id decides last.
    mutating func readOrder(_ arguments: Arguments) throws(Problem) {
        guard let text = arguments.one(.sort) else { return }
        let columns = kind.sortColumns
        var canonical = ""
        for part in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        {
            let (name, isDescending) = Self.key(Substring(part))
            guard let column = try column(name, among: columns),
                !query.order.contains(where: { $0.column == column })
            else {
                throw Problem(
                    .badValue, "“sort” names “\(name)” twice.", parameter: .sort, value: text)
            }
            query.order.append(SortKey(column, isDescending: isDescending))
            if !canonical.isEmpty { canonical += "," }
            if isDescending { canonical += "-" }
            canonical += column.rawValue
        }
        self.canonical.add(.sort, canonical)
    }

    /// `-signed` → `signed`, descending.
    private static func key(_ part: Substring) -> (name: String, isDescending: Bool) {
        let part = part.trimmed
        let isDescending = part.utf8.first == UInt8(ascii: "-") && part.first == "-"
        return (String(isDescending ? part.dropFirst() : part), isDescending)
    }

    private func column(
        _ name: String, among legal: [SortColumn]
    ) throws(Problem) -> SortColumn? {
        if let known = Self.sortColumns.value(of: name.utf8.span), legal.contains(known) {
            return known
        }
        return SortColumn(
            rawValue: try Arguments.legal(name, for: .sort, among: legal.map(\.rawValue)))
    }

    private static let sortColumns = ShortNames(of: SortColumn.self)

    /// A cursor is good for the snapshot and the query that gave it out; `limit` may change.
    mutating func readCursor(_ arguments: Arguments, _ snapshot: Snapshot) throws(Problem) {
        listHash = canonical.hash
        offset = try arguments.offset(of: listHash, in: snapshot)
    }
}

extension Arguments {
    /// Where the page begins that `cursor=` asks for; 0 without one.
    func offset(of query: ContentHash, in snapshot: Snapshot) throws(Problem) -> Int {
        guard let text = one(.cursor) else { return 0 }
        guard let cursor = Cursor(text) else {
            throw Problem(
                .badCursor,
                "This is no cursor; take the value of “next” as it stands, or leave it out.",
                parameter: .cursor, value: text)
        }
        guard cursor.snapshot == snapshot.hash else {
            throw Problem(
                .badCursor,
                "The content has changed since this cursor was given out; begin again without it.",
                parameter: .cursor, value: text)
        }
        guard cursor.query == query else {
            throw Problem(
                .badCursor,
                "This cursor belongs to another query; change nothing but “limit” between pages.",
                parameter: .cursor, value: text)
        }
        return cursor.offset
    }
}
