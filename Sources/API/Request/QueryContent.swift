import HTTP

/// A query that comes as the content of a request, as a form or as a JSON object.
struct QueryContent {
    private let octets: [UInt8]
    private let isJSON: Bool

    static let mediaTypes = ["application/json", "application/x-www-form-urlencoded"]

    /// - Throws: where the content is of another type, or more than is kept.
    init(_ head: borrowing RequestHead, in bytes: Span<UInt8>) throws(Problem) {
        let type = head.only(.contentType).map { Self.essence(bytes.copy($0)) }
        switch type {
        case Self.mediaTypes[0]: isJSON = true
        case Self.mediaTypes[1]: isJSON = false
        default: throw .unsupportedQuery
        }
        guard !head.contains(.contentEncoding) else { throw .unsupportedQuery }
        octets = head.content.map { bytes.copy($0) } ?? []
        guard octets.count <= Limits.keptContentLength else { throw .queryTooLarge }
    }

    func arguments(allowing parameters: [Parameter]) throws(Problem) -> Arguments {
        guard isJSON else { return try Arguments(octets, allowing: parameters) }
        var reader = JSONQueryReader(octets)
        return try Arguments(pairs: reader.pairs(), allowing: parameters)
    }

    /// `application/json; charset=utf-8` → `application/json`
    private static func essence(_ value: [UInt8]) -> String {
        let type = value.prefix { $0 != UInt8(ascii: ";") }
        return String(decoding: type, as: UTF8.self).lowercased().filter { $0 != " " && $0 != "\t" }
    }
}
