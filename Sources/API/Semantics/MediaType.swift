import HTTP

/// The representations that are served.
enum MediaType: String, Sendable {
    case json = "application/json"
    /// JSON values, each on a line of its own.
    case ndjson = "application/x-ndjson"
    /// RFC 4180.
    case csv = "text/csv"
    /// RFC 9512.
    case yaml = "application/yaml"
    /// RFC 9457.
    case problem = "application/problem+json"

    /// The value of `Content-Type`: what is text says that it is UTF-8.
    var contentType: String {
        switch self {
        case .csv: rawValue + "; charset=utf-8; header=present"
        case .json, .ndjson, .yaml, .problem: rawValue
        }
    }

    /// What a path ends in that asks for the type by its name; nil where no path does.
    var suffix: String? {
        switch self {
        case .json: ".json"
        case .ndjson: ".ndjson"
        case .csv: ".csv"
        case .yaml, .problem: nil
        }
    }

    /// The type without its subtype.
    var family: String {
        switch self {
        case .csv: "text"
        case .json, .ndjson, .yaml, .problem: "application"
        }
    }
}
