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

    static func methodNotAllowed(_ template: String, _ method: HTTP.Method) -> Problem {
        Problem(
            .methodNotAllowed,
            "\(template) answers to GET, HEAD and OPTIONS, not to \(method.rawValue).")
    }
}
