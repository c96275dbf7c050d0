import Records

/// Says in JSON what a YAML document says.
///
/// Plain scalars are read by YAML's JSON schema (YAML 1.2.2 §10.2), as OpenAPI wants them read: what
/// is no null, boolean or number in the spelling of JSON is a text.
///
///     a: [1, x, null]      // {"a":[1,"x",null]}
package enum YAMLConversion {
    /// The members of a mapping keep their order.
    ///
    /// - Throws: where `yaml` is none, or holds what JSON has no word for: an anchor, an alias, a
    ///   tag, a second document, a list or mapping as a key.
    package static func json(_ yaml: String) throws(YAMLProblem) -> [UInt8] {
        var writer = Writer()
        for event in try YAMLEvents.parse(yaml, deepest: deepest) { try writer.take(event) }
        return writer.bytes
    }

    private static let deepest = 64
}

private struct Writer {
    var bytes: [UInt8] = []
    private var open: [Level] = []
    private var documents = 0

    /// A list or mapping that is being written.
    private struct Level {
        var isMapping: Bool
        /// Elements, or keys and values.
        var count = 0

        var awaitsKey: Bool { isMapping && count.isMultiple(of: 2) }
    }

    mutating func take(_ event: YAMLEvent) throws(YAMLProblem) {
        guard !event.isMarked else {
            throw YAMLProblem(reason: "anchors and tags are not read here", mark: event.mark)
        }
        switch event.kind {
        case .documentStart:
            documents += 1
            guard documents == 1 else {
                throw YAMLProblem(reason: "a second YAML document", mark: event.mark)
            }
        case .documentEnd: break
        case .alias:
            throw YAMLProblem(reason: "aliases are not read here", mark: event.mark)
        case .mappingStart, .sequenceStart:
            guard open.last?.awaitsKey != true else {
                throw YAMLProblem(reason: "a list or mapping as a key", mark: event.mark)
            }
            separate()
            if case .mappingStart = event.kind {
                bytes.append(UInt8(ascii: "{"))
                open.append(Level(isMapping: true))
            } else {
                bytes.append(UInt8(ascii: "["))
                open.append(Level(isMapping: false))
            }
        case .mappingEnd, .sequenceEnd:
            bytes.append(UInt8(ascii: open.popLast()?.isMapping == true ? "}" : "]"))
        case .scalar(let text, let isPlain):
            let isText = open.last?.awaitsKey == true || !isPlain || !text.isJSONLiteral
            separate()
            var json = JSONWriter()
            if isText { json.value(text) } else { json.raw((text.isEmpty ? "null" : text).utf8) }
            bytes.append(contentsOf: json.bytes)
        }
    }

    /// Puts before a key, a value or an element what must stand there.
    private mutating func separate() {
        guard let level = open.last else { return }
        if level.isMapping, !level.awaitsKey {
            bytes.append(UInt8(ascii: ":"))
        } else if level.count > 0 {
            bytes.append(UInt8(ascii: ","))
        }
        open[open.count - 1].count += 1
    }
}

extension String {
    /// Whether it is a null (of no letters too), a boolean or a number as JSON spells them.
    fileprivate var isJSONLiteral: Bool {
        ["", "null", "true", "false"].contains(self) || isJSONNumber
    }

    /// RFC 8259 §6.
    private var isJSONNumber: Bool {
        var rest = Substring(self)
        func takeDigits() -> Substring {
            let digits = rest.prefix { ("0"..."9").contains($0) }
            rest = rest.dropFirst(digits.count)
            return digits
        }
        func take(_ marks: String) -> Bool {
            guard let first = rest.first, marks.contains(first) else { return false }
            rest.removeFirst()
            return true
        }
        _ = take("-")
        let whole = takeDigits()
        guard !whole.isEmpty, whole.count == 1 || whole.first != "0" else { return false }
        if take("."), takeDigits().isEmpty { return false }
        if take("eE") {
            _ = take("+-")
            if takeDigits().isEmpty { return false }
        }
        return rest.isEmpty
    }
}
