import Store

/// What a request for one record asks for.
struct ItemRequest: Sendable {
    var kind: RecordKind
    var document: UInt32
    var selection: Selection
    var includesStatements: Bool
    var canonical: CanonicalQuery

    /// - Throws: 404 with near misses where no record is named `id`.
    init(
        _ kind: RecordKind, id: String, path: String, _ arguments: Arguments,
        _ resolver: ActorResolver
    ) throws(Problem) {
        let table = resolver.snapshot.table(kind)
        self.kind = kind
        document = try table.document(id, named: kind == .actor ? resolver.ids(of: id) : [])
        canonical = CanonicalQuery(path: path)
        let fields = try arguments.choices(.fields, among: table.objects.members)
        selection =
            fields.map { fields in
                Selection(of: table.objects.members) { fields.contains($0) }
            } ?? .whole
        includesStatements = try arguments.choices(.include, of: Inclusion.self) != nil
        canonical.add(.fields, fields?.joined(separator: ","))
        canonical.add(.include, includesStatements ? Inclusion.statements.rawValue : nil)
    }
}

extension Table {
    /// The document named `id`.
    ///
    /// - Parameter others: ids that `id` may stand for, if it is none itself.
    /// - Throws: 404 with near misses.
    func document(_ id: String, named others: [String] = []) throws(Problem) -> UInt32 {
        if let number = number(of: id) { return number }
        let known = others.filter { self.number(of: $0) != nil }
        if let other = others.first, known.isEmpty {
            throw Problem(
                .notFound,
                "“\(id.prefix(64))” is \(other), and no article names this \(kind.rawValue).")
        }
        let near = known.isEmpty ? nearest(to: id, among: ids.neighbours(of: id)) : known
        throw Problem(
            .notFound,
            "There is no \(kind.rawValue) “\(id.prefix(64))”."
                + (near.first.map { " Did you mean “\($0)”?" } ?? ""), suggestions: near)
    }
}
