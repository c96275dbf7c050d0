import Gazetteer
import Records

/// Collects statements, each once, with ids that depend on their content alone.
struct StatementBook {
    private let readings: [Reading]
    private var statements: [StatementID: Statement] = [:]
    private var counts: [String: Int] = [:]

    init(readings: [Reading]) {
        self.readings = readings
    }

    var sorted: [Statement] {
        // A statement is large: their places are sorted, and each is moved once.
        let all = Array(statements.values)
        return all.indices.sorted { Self.precedes(all[$0], all[$1]) }.map { all[$0] }
    }

    private static func precedes(_ a: Statement, _ b: Statement) -> Bool {
        if a.subject != b.subject { return a.subject < b.subject }
        if a.article != b.article { return a.article < b.article }
        return (a.span, a.predicate, a.object, a.id) < (b.span, b.predicate, b.object, b.id)
    }

    func count(of subject: String) -> Int { counts[subject] ?? 0 }

    @discardableResult
    mutating func add(
        subject: String, predicate: String, object: String, placed: PlacedClaim, rank: Rank
    ) -> StatementID {
        let claim = placed.claim
        return add(
            subject: subject, predicate: predicate, object: object,
            reading: readings[placed.reading], span: readings[placed.reading].span(of: claim),
            rule: claim.rules.joined(separator: " "), modality: claim.modality,
            attributedTo: claim.attributedTo, confidence: claim.confidence, rank: rank)
    }

    @discardableResult
    mutating func add(
        subject: String, predicate: String, object: String, reading: Reading, span: TextSpan,
        rule: String, modality: Modality = .asserted, attributedTo: String? = nil,
        confidence: Double = 0.95, rank: Rank = .normal
    ) -> StatementID {
        let article = reading.article.id
        let id = Self.id([
            subject, predicate, object, article.rawValue, "\(span.start)-\(span.end)",
        ])
        guard statements[id] == nil, let quote = reading.quote(at: span) else { return id }
        statements[id] = Statement(
            id: id, subject: subject, predicate: predicate, object: object, article: article,
            span: span, quote: quote, rule: rule, modality: modality, attributedTo: attributedTo,
            confidence: confidence, rank: rank, extractorVersion: ExtractorVersion.current)
        counts[subject, default: 0] += 1
        return id
    }

    /// 64 bits of FNV-1a over the parts: the same statement has the same id in every process.
    private static func id(_ parts: [String]) -> StatementID {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            hash = (hash ^ 0x1F) &* 0x0000_0100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return StatementID("st-" + String(repeating: "0", count: 16 - digits.count) + digits)
    }

    /// Title, publisher and date of publication, where the text itself states them.
    mutating func addBibliography(_ readings: [Reading]) {
        for reading in readings {
            for (predicate, value, span) in reading.bibliography {
                add(
                    subject: reading.article.id.rawValue, predicate: predicate, object: value,
                    reading: reading, span: span, rule: "page.\(predicate)")
            }
        }
    }

    /// The offices that the articles give to persons.
    mutating func addPositions(_ persons: PersonDirectoryResult, readings: [Reading]) {
        for (index, reading) in readings.enumerated() {
            for (number, mention) in reading.persons.enumerated() {
                guard let title = mention.title,
                    let actor = persons.actor(ofMention: number, in: reading.article.id)
                else { continue }
                let evidence = mention.titleTokens ?? mention.tokens
                let tokens =
                    min(
                        evidence.lowerBound, mention.tokens.lowerBound)..<max(
                        evidence.upperBound, mention.tokens.upperBound)
                add(
                    subject: actor.rawValue, predicate: "position", object: title,
                    reading: readings[index], span: reading.text.span(of: tokens),
                    rule: mention.rule)
            }
        }
    }
}

extension Reading {
    /// The text at `span`, cut from the bytes: constant in the length of what lies before.
    func quote(at span: TextSpan) -> String? {
        let tokens = text.tokens
        // Spans begin and end at tokens; both are sorted, so that a search by halves finds them.
        let first = tokens.firstIndex(scalarStart: span.start)
        guard first < tokens.count, tokens[first].scalarStart == span.start
        else { return article.text.text(at: span) }
        let last = tokens.firstIndex(scalarStart: span.end) - 1
        guard last >= first, tokens[last].scalarEnd == span.end else {
            return article.text.text(at: span)
        }
        return text.string(of: first..<last + 1)
    }
}

extension [Token] {
    fileprivate func firstIndex(scalarStart: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].scalarStart < scalarStart { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
