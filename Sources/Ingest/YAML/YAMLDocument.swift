/// One YAML document as a tree of values.
///
/// Front matter is data that a person types, so what only programs write is refused: anchors,
/// aliases, tags, a second document, a key twice, a list or mapping as a key, and more than two
/// levels of mappings.
enum YAMLDocument {
    /// The root; null for a document without content.
    static func parse(_ yaml: String) throws(YAMLProblem) -> YAMLNode {
        var composer = Composer(events: try YAMLEvents.parse(yaml, deepest: deepest)[...])
        return try composer.document()
    }

    static let deepest = 2
}

private struct Composer {
    /// What is still to be read.
    var events: ArraySlice<YAMLEvent>
    static let start = YAMLMark(line: 0, column: 0)

    mutating func document() throws(YAMLProblem) -> YAMLNode {
        guard case .documentStart? = events.popFirst()?.kind else {
            return YAMLNode(content: .null, mark: Self.start)
        }
        let root = try node()
        // The document's end.
        _ = events.popFirst()
        if let next = events.first {
            throw YAMLProblem(reason: "a second YAML document", mark: next.mark)
        }
        return root
    }

    private mutating func node() throws(YAMLProblem) -> YAMLNode {
        guard let event = events.popFirst() else {
            throw YAMLProblem(reason: "YAML that ends too early", mark: Self.start)
        }
        if event.isMarked {
            throw YAMLProblem(reason: "anchors and tags are not read here", mark: event.mark)
        }
        switch event.kind {
        case .scalar(let text, let isPlain):
            let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
            return YAMLNode(content: isNull ? .null : .scalar(text), mark: event.mark)
        case .mappingStart:
            return YAMLNode(content: .mapping(try entries()), mark: event.mark)
        case .sequenceStart:
            while let next = events.first {
                if case .sequenceEnd = next.kind { break }
                _ = try node()
            }
            _ = events.popFirst()
            return YAMLNode(content: .sequence, mark: event.mark)
        case .alias:
            throw YAMLProblem(reason: "aliases are not read here", mark: event.mark)
        case .documentStart, .documentEnd, .mappingEnd, .sequenceEnd:
            throw YAMLProblem(reason: "YAML that ends too early", mark: event.mark)
        }
    }

    private mutating func entries() throws(YAMLProblem) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        while let next = events.first {
            if case .mappingEnd = next.kind { break }
            let key = try node()
            guard case .scalar(let name) = key.content else {
                throw YAMLProblem(reason: "\(key.kind) as a key", mark: key.mark)
            }
            if let first = entries.first(where: { $0.key == name }) {
                let above = key.mark.line - first.keyMark.line
                throw YAMLProblem(
                    reason: "\"\(name)\" a second time; the first is"
                        + " \(above) line\(above == 1 ? "" : "s") above",
                    mark: key.mark)
            }
            let value = try node()
            entries.append(YAMLNode.Entry(key: name, keyMark: key.mark, value: value))
        }
        // The mapping's end.
        _ = events.popFirst()
        return entries
    }
}
