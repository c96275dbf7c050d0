import Gazetteer
import Records

/// Collects statements, each once, with ids that depend on their content alone.
struct StatementBook {
    private let readings: [Reading]
    private var statements: [String: [Statement]] = [:]
    /// The hashes of the statements that are there.
    private var known: Set<UInt64> = []

    init(readings: [Reading]) {
        self.readings = readings
    }

    var sorted: [Statement] {
        statements.sorted { $0.key < $1.key }.flatMap { _, all in
            // A statement is large: their places are sorted, and each is moved once.
            all.indices.sorted { a, b in
                if all[a].article != all[b].article { return all[a].article < all[b].article }
                if all[a].span != all[b].span { return all[a].span < all[b].span }
                return (all[a].predicate, all[a].object, all[a].id)
                    < (all[b].predicate, all[b].object, all[b].id)
            }.map { all[$0] }
        }
    }

    func count(of subject: String) -> Int { statements[subject]?.count ?? 0 }

    func evidence(of placed: PlacedClaim) -> Evidence {
        let (claim, reading) = (placed.claim, readings[placed.reading])
        return Evidence(
            reading, reading.span(of: claim), rule: claim.rules.joined(separator: " "),
            modality: claim.modality, attributedTo: claim.attributedTo,
            confidence: claim.confidence)
    }

    @discardableResult
    mutating func add(
        subject: String, predicate: String, object: String, by evidence: Evidence,
        rank: Rank = .normal
    ) -> StatementID {
        var hash = StatementHash()
        hash.combine(subject)
        hash.combine(predicate)
        hash.combine(object)
        hash.combine(evidence.article.rawValue)
        hash.combine(evidence.place)
        let id = hash.id
        guard let quote = evidence.quote, known.insert(hash.value).inserted else { return id }
        statements[subject, default: []].append(
            Statement(
                id: id, subject: subject, predicate: predicate, object: object,
                article: evidence.article, span: evidence.span, quote: quote, rule: evidence.rule,
                modality: evidence.modality, attributedTo: evidence.attributedTo,
                confidence: evidence.confidence, rank: rank,
                extractorVersion: ExtractorVersion.current))
        return id
    }

    /// Title, publisher and date of publication, where the text itself states them.
    mutating func addBibliography(_ readings: [Reading]) {
        for reading in readings {
            for (predicate, value, span) in reading.bibliography {
                add(
                    subject: reading.article.id.rawValue, predicate: predicate, object: value,
                    by: Evidence(reading, span, rule: "page.\(predicate)"))
            }
        }
    }

    /// The offices that the articles give to persons.
    mutating func addPositions(_ persons: PersonDirectoryResult, readings: [Reading]) {
        for reading in readings {
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
                    by: Evidence(reading, reading.text.span(of: tokens), rule: mention.rule))
            }
        }
    }
}
