import Store

extension Arguments {
    /// The values of a comma-separated parameter, each one of `legal`, in that order, none twice.
    ///
    /// Most parameters do not stand in a request: what would be legal is not looked at then.
    func choices(
        _ parameter: Parameter, among legal: @autoclosure () -> [String]
    ) throws(Problem) -> [String]? {
        guard let text = one(parameter) else { return nil }
        let legal = legal()
        var chosen: [String] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            chosen.append(try Self.legal(String(part.trimmed), for: parameter, among: legal))
        }
        return legal.filter(chosen.contains)
    }

    /// The value of a parameter that is one of `legal`.
    func choice(
        _ parameter: Parameter, among legal: @autoclosure () -> [String]
    ) throws(Problem) -> String? {
        guard let text = one(parameter) else { return nil }
        return try Self.legal(text, for: parameter, among: legal())
    }

    func choices<Value: RawRepresentable<String> & CaseIterable>(
        _ parameter: Parameter, of type: Value.Type
    ) throws(Problem) -> [String]? {
        try choices(parameter, among: type.allCases.map(\.rawValue))
    }

    /// The same where a record may have no value: `unknown` asks for those.
    func choicesOrUnknown<Value: RawRepresentable<String> & CaseIterable>(
        _ parameter: Parameter, of type: Value.Type
    ) throws(Problem) -> [String]? {
        try choices(parameter, among: type.allCases.map(\.rawValue) + [Facet.unknown])
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ parameter: Parameter, of type: Value.Type
    ) throws(Problem) -> Value? {
        try choice(parameter, among: type.allCases.map(\.rawValue)).flatMap(Value.init)
    }

    /// A whole number of `range`, written in digits.
    func number(_ parameter: Parameter, in range: ClosedRange<Int>) throws(Problem) -> Int? {
        guard let text = one(parameter) else { return nil }
        let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if isNumber, let number = Int(text), range.contains(number) { return number }
        let near = isNumber && Int(text) != 0 ? range.upperBound : range.lowerBound
        throw Problem(
            .badValue,
            "“\(parameter.rawValue)” is a whole number from \(range.lowerBound) to"
                + " \(range.upperBound).", parameter: parameter, value: text,
            suggestions: [String(near)])
    }

    /// A date or an interval in EDTF.
    func dates(_ parameter: Parameter) throws(Problem) -> DateRange? {
        guard let text = one(parameter) else { return nil }
        if let range = DateRange(edtf: text) { return range }
        throw Problem(
            .badValue,
            "“\(parameter.rawValue)” is a date or an interval in EDTF: 2023, 2023-11, 2023-11-07,"
                + " 2023-01/2024-06, 2030/.. or ../2025.", parameter: parameter, value: text,
            suggestions: ["2023", "2023-11", "2023-01/2024-06", "2030/.."])
    }

    /// A question to the full-text index.
    func text(_ parameter: Parameter) throws(Problem) -> TextQuery? {
        guard let text = one(parameter) else { return nil }
        do {
            return try TextQueryParser.parse(text)
        } catch {
            throw Problem(
                .badValue, "“\(parameter.rawValue)” cannot be read: \(error.reason).",
                parameter: parameter, value: text)
        }
    }

    static func legal(
        _ value: String, for parameter: Parameter, among legal: [String]
    ) throws(Problem) -> String {
        if legal.contains(value) { return value }
        throw illegal(value, for: parameter, among: legal)
    }

    static func illegal(
        _ value: String, for parameter: Parameter, among legal: [String]
    ) -> Problem {
        let near = nearest(to: value, among: legal)
        return Problem(
            .badValue,
            "“\(value)” is no value of “\(parameter.rawValue)”."
                + (near.first.map { " Did you mean “\($0)”?" } ?? ""),
            parameter: parameter, value: value, suggestions: near,
            allowed: legal.count <= longestList ? legal : [])
    }

    /// The same among many.
    static func legal(
        _ value: String, for parameter: Parameter, among legal: StringPool
    ) throws(Problem) -> String {
        if legal.holds(value) { return value }
        let isShort = legal.count <= longestList
        return try self.legal(
            value, for: parameter,
            among: isShort ? Array(legal) : Array(legal.neighbours(of: value)))
    }

    /// A longer list of legal values is no help in an error.
    private static let longestList = 64
}
