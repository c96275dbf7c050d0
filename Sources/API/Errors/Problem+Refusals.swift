import HTTP

/// Requests that are understood and refused all the same.
extension Problem {
    static func notAcceptable(_ template: String, _ mediaTypes: [MediaType]) -> Problem {
        let names = mediaTypes.map(\.rawValue)
        return Problem(
            .notAcceptable, "\(template) is served as \(names.joined(separator: " or ")).",
            suggestions: names)
    }

    static func codingNotAcceptable(_ template: String) -> Problem {
        Problem(
            .notAcceptable,
            "\(template) is served in no coding that the Accept-Encoding field allows.",
            suggestions: ContentCoding.allCases.map(\.name))
    }

    static var preconditionFailed: Problem {
        Problem(
            .preconditionFailed, "The representation is not the one that was asked for.")
    }

    static func methodNotAllowed(_ route: Route, _ method: HTTP.Method) -> Problem {
        let names = route.methods.map(\.rawValue)
        var problem = Problem(
            .methodNotAllowed,
            "\(route.template) answers to \(names.joined(separator: ", ")), not to \(method.rawValue)."
        )
        problem.methods = route.methods
        return problem
    }

    static var queryTooLarge: Problem {
        Problem(
            .contentTooLarge,
            "A query has at most \(Limits.keptContentLength) octets.")
    }

    static func notAQuery(_ detail: String) -> Problem { Problem(.badEncoding, detail) }

    static var unsupportedQuery: Problem {
        Problem(
            .unsupportedMediaType,
            "A query comes as \(QueryContent.mediaTypes.joined(separator: " or ")), and Content-Type says"
                + " which.", suggestions: QueryContent.mediaTypes)
    }
}
