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
            selection = Selection(Set(fields), of: members)
        } else {
            selection = Selection(Set(members.filter { isShown($0, language) }), of: members)
        }
        canonical.add(.lang, isFlat && fields == nil ? language?.rawValue : nil)
        canonical.add(.fields, fields?.joined(separator: ","))
        canonical.add(.include, includesStatements ? Inclusion.statements.rawValue : nil)
        if case .csv = layout { return }
        canonical.add(.shape, isFlat ? ListLayout.Shape.array.rawValue : nil)
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
        let legal = kind.sortColumns.map(\.rawValue)
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let isDescending = part.trimmed.first == "-"
            let name = String(isDescending ? part.trimmed.dropFirst() : part.trimmed)
            let column = SortColumn(
                rawValue: try Arguments.legal(name, for: .sort, among: legal))
            guard let column, !query.order.contains(where: { $0.column == column }) else {
                throw Problem(
                    .badValue, "“sort” names “\(name)” twice.", parameter: .sort, value: text)
            }
            query.order.append(SortKey(column, isDescending: isDescending))
        }
        let keys = query.order.map { ($0.isDescending ? "-" : "") + $0.column.rawValue }
        canonical.add(.sort, keys.joined(separator: ","))
    }

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
