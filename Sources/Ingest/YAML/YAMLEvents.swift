import CYAML

/// What a YAML parser meets, in order.
struct YAMLEvent {
    enum Kind {
        case documentStart, documentEnd
        case mappingStart, mappingEnd, sequenceStart, sequenceEnd
        /// `isPlain` where it stands without quotation marks.
        case scalar(String, isPlain: Bool)
        case alias

        /// How many levels it opens.
        var levels: Int {
            switch self {
            case .mappingStart, .sequenceStart: 1
            case .mappingEnd, .sequenceEnd: -1
            case .documentStart, .documentEnd, .scalar, .alias: 0
            }
        }
    }

    var kind: Kind
    var mark: YAMLMark
    /// Whether it bears an anchor (`&a`) or a tag (`!t`).
    var isMarked = false
}

/// libyaml's event parser (YAML 1.1) as a list of values; the only place that calls it.
enum YAMLEvents {
    /// All events of `yaml` but those of the stream itself.
    ///
    /// Refuses more than `deepest` levels of mappings and lists where they open: for what stands open
    /// libyaml takes time in the square of its depth.
    static func parse(_ yaml: String, deepest: Int) throws(YAMLProblem) -> [YAMLEvent] {
        // libyaml keeps a pointer to the parser inside it, so it must not move.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { unsafe parser.deallocate() }
        guard unsafe yaml_parser_initialize(parser) == 1 else { throw .outOfMemory }
        defer { unsafe yaml_parser_delete(parser) }
        let bytes = Array(yaml.utf8)
        let result = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
            unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            return unsafe events(of: parser, deepest: deepest)
        }
        return try result.get()
    }

    private static func events(
        of parser: UnsafeMutablePointer<yaml_parser_t>, deepest: Int
    ) -> Result<[YAMLEvent], YAMLProblem> {
        var events: [YAMLEvent] = []
        var depth = 0
        while true {
            var event = unsafe yaml_event_t()
            guard unsafe yaml_parser_parse(parser, &event) == 1 else {
                return unsafe .failure(problem(of: parser.pointee))
            }
            defer { unsafe yaml_event_delete(&event) }
            if unsafe event.type == YAML_STREAM_END_EVENT { return .success(events) }
            guard let value = unsafe value(of: event) else { continue }
            depth += value.kind.levels
            guard depth <= deepest else {
                let reason = "nested deeper than \(deepest) levels"
                return .failure(YAMLProblem(reason: reason, mark: value.mark))
            }
            events.append(value)
        }
    }

    private static func value(of event: yaml_event_t) -> YAMLEvent? {
        let mark = unsafe YAMLMark(
            line: Int(event.start_mark.line), column: Int(event.start_mark.column))
        switch unsafe event.type {
        case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, mark: mark)
        case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, mark: mark)
        case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, mark: mark)
        case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .sequenceEnd, mark: mark)
        case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, mark: mark)
        case YAML_MAPPING_START_EVENT:
            let start = unsafe event.data.mapping_start
            let isMarked = unsafe start.anchor != nil || start.tag != nil
            return YAMLEvent(kind: .mappingStart, mark: mark, isMarked: isMarked)
        case YAML_SEQUENCE_START_EVENT:
            let start = unsafe event.data.sequence_start
            let isMarked = unsafe start.anchor != nil || start.tag != nil
            return YAMLEvent(kind: .sequenceStart, mark: mark, isMarked: isMarked)
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let text = unsafe String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
                as: UTF8.self)
            let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
            let isMarked = unsafe scalar.anchor != nil || scalar.tag != nil
            return YAMLEvent(
                kind: .scalar(text, isPlain: isPlain), mark: mark, isMarked: isMarked)
        default: return nil
        }
    }

    private static func problem(of parser: yaml_parser_t) -> YAMLProblem {
        guard let text = unsafe parser.problem else { return .outOfMemory }
        var reason = unsafe "not YAML: \(String(cString: text))"
        // A title with a colon in it, as French ones have.
        if reason.hasSuffix("mapping values are not allowed in this context") {
            reason += "; text with \": \" in it needs quotation marks"
        }
        return unsafe YAMLProblem(
            reason: reason,
            mark: YAMLMark(
                line: Int(parser.problem_mark.line), column: Int(parser.problem_mark.column)))
    }
}

extension YAMLProblem {
    fileprivate static let outOfMemory = YAMLProblem(
        reason: "not read: out of memory", mark: YAMLMark(line: 0, column: 0))
}
