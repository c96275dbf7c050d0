import HTTP
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
        query.order.reserveCapacity(2)
        let octets = text.utf8.span
        var start = 0
        while start <= octets.count {
            var end = start
            while end < octets.count, octets[end] != UInt8(ascii: ",") { end += 1 }
            let key = try key(text, start..<end, among: columns)
            guard !query.order.contains(where: { $0.column == key.column }) else {
                let name = key.column.rawValue
                throw Problem(
                    .badValue, "“sort” names “\(name)” twice.", parameter: .sort, value: text)
            }
            query.order.append(key)
            start = end + 1
        }
        canonical.add(.sort) { [order = query.order] octets in
            for (place, key) in order.enumerated() {
                if place > 0 { octets.append(UInt8(ascii: ",")) }
                if key.isDescending { octets.append(UInt8(ascii: "-")) }
                octets.append(contentsOf: key.column.rawValue.utf8)
            }
        }
    }

    /// `-signed` → `signed`, descending; `octets` of `text` are the key.
    private func key(
        _ text: String, _ octets: Range<Int>, among legal: [SortColumn]
    ) throws(Problem) -> SortKey {
        let part = text.utf8.span.extracting(octets)
        let isDescending = !part.isEmpty && part[0] == UInt8(ascii: "-")
        let name = isDescending ? part.extracting(1..<part.count) : part
        // Written as it is, as nearly always.
        if let known = Self.sortColumns.value(of: name), legal.contains(known) {
            return SortKey(known, isDescending: isDescending)
        }
        return try Self.key(String(decoding: [UInt8](copying: part), as: UTF8.self), among: legal)
    }

    private static func key(_ part: String, among legal: [SortColumn]) throws(Problem) -> SortKey {
        let part = part[...].trimmed
        let isDescending = part.first == "-"
        let name = String(isDescending ? part.dropFirst() : part)
        guard let column = legal.first(where: { $0.rawValue == name }) else {
            throw Arguments.illegal(name, for: .sort, among: legal.map(\.rawValue))
        }
        return SortKey(column, isDescending: isDescending)
    }

    private static let sortColumns = ShortNames(of: SortColumn.self)

    /// A cursor is good for the snapshot and the query that gave it out; `limit` may change.
    mutating func readCursor(_ arguments: Arguments, _ snapshot: Snapshot) throws(Problem) {
        listLength = canonical.octets.count
        offset = try arguments.offset(of: listHash, in: snapshot)
    }
}

extension Arguments {
    /// Where the page begins that `cursor=` asks for; 0 without one.
    func offset(
        of query: @autoclosure () -> ContentHash, in snapshot: Snapshot
    ) throws(Problem) -> Int {
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
        guard cursor.query == query() else {
            throw Problem(
                .badCursor,
                "This cursor belongs to another query; change nothing but “limit” between pages.",
                parameter: .cursor, value: text)
        }
        return cursor.offset
    }
}
