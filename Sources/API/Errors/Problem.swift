import HTTP
import Records

/// Why a request has no answer, as problem details (RFC 9457).
struct Problem: Error, Sendable {
    var kind: Kind
    /// One sentence for the person who wrote the request.
    var detail: String
    /// The query parameter at fault.
    var parameter: String?
    /// What it held.
    var value: String?
    /// What was most likely meant, best first.
    var suggestions: [String]
    /// All that would have been legal, where the choice is small.
    var allowed: [String]
    /// What the target answers to, where that is what is wrong.
    var methods: [HTTP.Method] = []

    init(
        _ kind: Kind, _ detail: String, parameter: Parameter? = nil, value: String? = nil,
        suggestions: [String] = [], allowed: [String] = []
    ) {
        self.kind = kind
        self.detail = detail
        self.parameter = parameter?.rawValue
        self.value = value
        self.suggestions = suggestions
        self.allowed = allowed
    }

    /// The kinds of problems; `/codebook` defines them.
    enum Kind: String, CaseIterable {
        case unknownParameter = "unknown-parameter"
        case repeatedParameter = "repeated-parameter"
        case missingParameter = "missing-parameter"
        case badValue = "bad-value"
        case badEncoding = "bad-encoding"
        case badCursor = "bad-cursor"
        case unknownActor = "unknown-actor"
        case notAParty = "not-a-party"
        case contradiction
        case notFound = "not-found"
        case methodNotAllowed = "method-not-allowed"
        case notImplemented = "not-implemented"
        case contentTooLarge = "content-too-large"
        case unsupportedMediaType = "unsupported-media-type"
        case notAcceptable = "not-acceptable"
        case preconditionFailed = "precondition-failed"
    }
}

extension Problem.Kind {
    var status: HTTP.Status {
        switch self {
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .notImplemented: .notImplemented
        case .contentTooLarge: .contentTooLarge
        case .unsupportedMediaType: .unsupportedMediaType
        case .notAcceptable: .notAcceptable
        case .preconditionFailed: .preconditionFailed
        default: .badRequest
        }
    }

    /// The same for every problem of the kind.
    var title: String {
        switch self {
        case .unknownParameter: "Unknown parameter"
        case .repeatedParameter: "Parameter given more than once"
        case .missingParameter: "Missing parameter"
        case .badValue: "Bad value"
        case .badEncoding: "Bad encoding"
        case .badCursor: "Cursor of another list"
        case .unknownActor: "Unknown actor"
        case .notAParty: "Not a party"
        case .contradiction: "Parameters contradict each other"
        case .notFound: "Not found"
        case .methodNotAllowed: "Method not allowed"
        case .notImplemented: "Method not implemented"
        case .contentTooLarge: "Query too large"
        case .unsupportedMediaType: "Unsupported media type"
        case .notAcceptable: "No acceptable representation"
        case .preconditionFailed: "Precondition failed"
        }
    }
}

extension Problem: JSONRepresentable {
    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("type", "/codebook#" + kind.rawValue)
            $0.field("title", kind.title)
            $0.field("status", Int(kind.status.rawValue))
            $0.field("detail", detail)
            if let parameter { $0.field("parameter", parameter) }
            if let value { $0.field("value", value) }
            if !suggestions.isEmpty { $0.field("suggestions", suggestions) }
            if !allowed.isEmpty { $0.field("allowed", allowed) }
        }
    }
}
