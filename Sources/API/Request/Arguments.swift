import Store

/// The parameters of one request: known, decoded, none empty, none repeated that may not be.
struct Arguments {
    private var values: [Parameter: [String]] = [:]

    /// Reads a query component (without its question mark) that may name `parameters`.
    init(_ query: some Collection<UInt8>, allowing parameters: [Parameter]) throws(Problem) {
        for pair in query.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first.flatMap({ PercentEncoding.decode($0, plusIsSpace: true) })
            else {
                throw Problem(.badEncoding, "A parameter's name is no percent-encoded UTF-8.")
            }
            guard !name.holdsControlCharacter else {
                throw Problem(.badValue, "A parameter's name holds a control character.")
            }
            guard let parameter = parameters.first(where: { $0.rawValue == name }) else {
                throw Self.unknown(name, parameters)
            }
            let encoded = parts.count == 2 ? parts[1] : pair[pair.endIndex...]
            try add(encoded, to: parameter)
        }
    }

    /// The same for what is decoded already; several values stand for a list where a parameter may stand once.
    init(
        pairs: [JSONQueryReader.Pair], allowing parameters: [Parameter]
    ) throws(Problem) {
        for (name, values) in pairs {
            guard let parameter = parameters.first(where: { $0.rawValue == name }) else {
                throw Self.unknown(name, parameters)
            }
            let values =
                parameter.isRepeatable ? values : [values.joined(separator: ",")]
            for value in values { try add(decoded: value, to: parameter) }
        }
    }

    subscript(parameter: Parameter) -> [String] { values[parameter] ?? [] }

    /// The value of a parameter that stands once at most.
    func one(_ parameter: Parameter) -> String? { values[parameter]?.first }

    private mutating func add(
        _ encoded: some Sequence<UInt8>, to parameter: Parameter
    ) throws(Problem) {
        let name = parameter.rawValue
        guard let value = PercentEncoding.decode(encoded, plusIsSpace: true) else {
            throw Problem(
                .badEncoding,
                "The value of “\(name)” is not percent-encoded UTF-8: each % needs two hexadecimal"
                    + " digits after it.", parameter: parameter)
        }
        try add(decoded: value, to: parameter)
    }

    private mutating func add(decoded value: String, to parameter: Parameter) throws(Problem) {
        let name = parameter.rawValue
        guard !value.holdsControlCharacter else {
            throw Problem(
                .badValue, "“\(name)” holds a control character.", parameter: parameter)
        }
        guard value.contains(where: { !$0.isWhitespace }) else {
            throw Problem(
                .badValue, "“\(name)” has no value; give it one or leave it out.",
                parameter: parameter, value: value)
        }
        guard value.unicodeScalars.count <= Self.longest else {
            throw Problem(
                .badValue, "“\(name)” is longer than \(Self.longest) characters.",
                parameter: parameter)
        }
        let before = values[parameter]?.count ?? 0
        guard before == 0 || parameter.isRepeatable else {
            throw Problem(
                .repeatedParameter, "“\(name)” stands more than once; it may stand once.",
                parameter: parameter, value: value)
        }
        guard before < Self.most else {
            throw Problem(
                .repeatedParameter, "“\(name)” stands more than \(Self.most) times.",
                parameter: parameter)
        }
        values[parameter, default: []].append(value)
    }

    private static func unknown(_ name: String, _ parameters: [Parameter]) -> Problem {
        let names = parameters.map(\.rawValue)
        let near = nearest(to: name, among: names)
        var problem = Problem(
            .unknownParameter,
            names.isEmpty
                ? "This resource takes no parameters."
                : "There is no parameter “\(name.prefix(64))” here."
                    + (near.first.map { " Did you mean “\($0)”?" } ?? ""),
            suggestions: near, allowed: names)
        problem.parameter = String(name.prefix(64))
        return problem
    }

    /// Longer values are no names, dates or questions.
    private static let longest = 1000
    /// More partners than this join no alliance.
    private static let most = 16
}
