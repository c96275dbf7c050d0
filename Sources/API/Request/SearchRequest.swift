import Store

/// What a request to `/search` asks for.
struct SearchRequest: Sendable {
    var text: TextQuery
    var language: LabelLanguage
    var limit: Int
    var offset: Int
    var canonical: CanonicalQuery
    /// What a cursor belongs to.
    var listHash: ContentHash

    private static let defaultLimit = 100

    init(path: String, _ arguments: Arguments, _ snapshot: Snapshot) throws(Problem) {
        guard let text = try arguments.text(.q) else {
            throw Problem(
                .missingParameter, "Say in “q” what to look for: /search?q=pacte", parameter: .q)
        }
        self.text = text
        language = try arguments.choice(.lang, of: LabelLanguage.self) ?? .en
        var canonical = CanonicalQuery(path: path)
        canonical.add(.q, text.description)
        canonical.add(.lang, language == .en ? nil : language.rawValue)
        listHash = canonical.hash
        limit = try arguments.number(.limit, in: 1...1_000) ?? Self.defaultLimit
        offset = try arguments.offset(of: listHash, in: snapshot)
        canonical.add(.limit, limit == Self.defaultLimit ? nil : String(limit))
        self.canonical = canonical
    }
}
