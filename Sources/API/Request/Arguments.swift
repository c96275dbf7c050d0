import Store

/// The parameters of one request: known, decoded, none empty, none repeated that may not be.
struct Arguments {
    /// In the order in which they stand: a handful, which is looked through sooner than hashed.
    private var values: [(parameter: Parameter, text: String)] = []

    /// Reads a query component (without its question mark) that may name `parameters`.
    init(_ query: [UInt8], allowing parameters: [Parameter]) throws(Problem) {
        values.reserveCapacity(4)
        var start = 0
        while start < query.count {
            let octets = query.span
            var end = start
            var equals: Int?
            while end < octets.count, octets[end] != UInt8(ascii: "&") {
                if equals == nil, octets[end] == UInt8(ascii: "=") { equals = end }
                end += 1
            }
            if end > start {
                let parameter = try Self.parameter(
                    named: query[start..<(equals ?? end)], among: parameters)
                try add(query[(equals.map { $0 + 1 } ?? end)..<end], to: parameter)
            }
            start = end + 1
        }
    }

    private static func parameter(
        named encoded: ArraySlice<UInt8>, among parameters: [Parameter]
    ) throws(Problem) -> Parameter {
        // Written as it is, as nearly always.
        if let known = Parameter.names.value(of: encoded.span), parameters.contains(known) {
            return known
        }
        guard let name = PercentEncoding.decode(encoded, plusIsSpace: true) else {
            throw Problem(.badEncoding, "A parameter's name is no percent-encoded UTF-8.")
        }
        guard !name.holdsControlCharacter else {
            throw Problem(.badValue, "A parameter's name holds a control character.")
        }
        guard let parameter = parameters.first(where: { $0.rawValue == name }) else {
            throw unknown(name, parameters)
        }
        return parameter
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

    /// Whether there is one that narrows down what is found, beside partners.
    var narrowDown: Bool {
        for place in values.indices where !values[place].parameter.isOfPage { return true }
        return false
    }

    /// Calls `body` with each value of a parameter that may stand several times.
    func forEach(
        _ parameter: Parameter, _ body: (String) throws(Problem) -> Void
    ) throws(Problem) {
        for place in values.indices where values[place].parameter == parameter {
            try body(values[place].text)
        }
    }

    /// The value of a parameter that stands once at most.
    func one(_ parameter: Parameter) -> String? {
        for place in values.indices where values[place].parameter == parameter {
            return values[place].text
        }
        return nil
    }

    private func count(of parameter: Parameter) -> Int {
        var count = 0
        for place in values.indices where values[place].parameter == parameter { count += 1 }
        return count
    }

    private mutating func add(
        _ encoded: ArraySlice<UInt8>, to parameter: Parameter
    ) throws(Problem) {
        // What is visible ASCII without an escape is sound, whatever the rules below.
        if encoded.span.isPlain, encoded.count <= Self.longest, count(of: parameter) == 0 {
            values.append((parameter, String(decoding: encoded, as: UTF8.self)))
            return
        }
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
        let before = count(of: parameter)
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
        values.append((parameter, value))
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

extension Span<UInt8> {
    /// Whether these are visible characters of ASCII, at least one, none of which stands for another.
    fileprivate var isPlain: Bool {
        for at in indices {
            switch self[at] {
            case UInt8(ascii: "%"), UInt8(ascii: "+"): return false
            case 0x21...0x7E: break
            default: return false
            }
        }
        return !isEmpty
    }
}
