import HTTP

/// The representations that are served.
enum MediaType: String, Sendable, CaseIterable {
    case json = "application/json"
    /// JSON values, each on a line of its own.
    case ndjson = "application/x-ndjson"
    /// RFC 4180.
    case csv = "text/csv"
    case graphML = "application/graphml+xml"
    /// As Graphviz registered it.
    case dot = "text/vnd.graphviz"
    case html = "text/html"
    case css = "text/css"
    /// RFC 9239.
    case javaScript = "text/javascript"
    /// RFC 9512.
    case yaml = "application/yaml"
    /// The text format of Prometheus.
    case prometheus = "text/plain"
    /// RFC 9457.
    case problem = "application/problem+json"

    /// The value of `Content-Type`: what is text says that it is UTF-8.
    var contentType: String {
        switch self {
        case .prometheus: rawValue + "; version=0.0.4; charset=utf-8"
        case .csv: rawValue + "; charset=utf-8; header=present"
        case .dot, .html, .css, .javaScript: rawValue + "; charset=utf-8"
        case .json, .ndjson, .graphML, .yaml, .problem: rawValue
        }
    }

    /// What a path ends in that asks for the type by its name; nil where no path does.
    var suffix: String? {
        switch self {
        case .json: ".json"
        case .ndjson: ".ndjson"
        case .csv: ".csv"
        case .graphML: ".graphml"
        case .dot: ".dot"
        case .html, .css, .javaScript, .yaml, .prometheus, .problem: nil
        }
    }

    /// The type without its subtype.
    var family: String {
        switch self {
        case .csv, .dot, .html, .css, .javaScript, .prometheus: "text"
        case .json, .ndjson, .graphML, .yaml, .problem: "application"
        }
    }
}
