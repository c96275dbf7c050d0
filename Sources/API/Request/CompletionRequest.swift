import Records
import Store

/// What a request to `/autocomplete` asks for.
struct CompletionRequest: Sendable {
    var text: String
    /// Nil for all kinds of actors.
    var kinds: [String]?
    var language: LabelLanguage
    var limit: Int
    var canonical: CanonicalQuery

    private static let defaultLimit = 10

    init(path: String, _ arguments: Arguments) throws(Problem) {
        guard let text = arguments.one(.q) else {
            throw Problem(
                .missingParameter, "Say in “q” how the name begins: /autocomplete?q=russ",
                parameter: .q)
        }
        self.text = text
        kinds = try arguments.choices(.kind, of: Actor.Kind.self)
        language = try arguments.choice(.lang, of: LabelLanguage.self) ?? .en
        limit = try arguments.number(.limit, in: 1...100) ?? Self.defaultLimit
        canonical = CanonicalQuery(path: path)
        canonical.add(.kind, kinds?.joined(separator: ","))
        canonical.add(.q, text)
        canonical.add(.lang, language == .en ? nil : language.rawValue)
        canonical.add(.limit, limit == Self.defaultLimit ? nil : String(limit))
    }
}
