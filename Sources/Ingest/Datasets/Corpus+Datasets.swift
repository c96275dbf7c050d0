import Gazetteer
import Records

extension Corpus {
    /// The same with the alliances of data sets.
    func adding(_ datasets: [Dataset], _ gazetteer: Gazetteer) -> Corpus {
        guard !datasets.isEmpty else { return self }
        var sum = DatasetSum(self, gazetteer)
        for dataset in datasets { sum.add(dataset) }
        return sum.corpus
    }
}

/// Brings rows of data sets into a corpus.
private struct DatasetSum {
    private var whole: Corpus
    private let gazetteer: Gazetteer
    private var actors: [ActorID: Actor]
    private var ids: Set<AllianceID>
    /// Who takes part in the data set that is added.
    private var mentions: [ActorID: Int] = [:]

    private static let version = "dataset-1"

    init(_ corpus: Corpus, _ gazetteer: Gazetteer) {
        whole = corpus
        self.gazetteer = gazetteer
        actors = Dictionary(corpus.actors.map { ($0.id, $0) }) { first, _ in first }
        ids = Set(corpus.alliances.map(\.id))
    }

    var corpus: Corpus {
        var corpus = whole
        corpus.articles.sort { $0.id < $1.id }
        corpus.alliances.sort { $0.id < $1.id }
        corpus.statements.sort { $0.id < $1.id }
        corpus.actors = actors.values.sorted { $0.id < $1.id }
        return corpus
    }

    mutating func add(_ dataset: Dataset) {
        whole.articles.append(dataset.article)
        defer { takeDown(dataset.article.id) }
        let text = Array(dataset.article.text.unicodeScalars)
        for row in dataset.alliances {
            let parties = Set(row.parties.map { party($0) }).sorted()
            var id = AllianceID(row.id)
            if !ids.insert(id).inserted {
                id = AllianceID("\(row.id)-\(dataset.article.id)")
                ids.insert(id)
            }
            var alliance = Alliance(
                id: id, name: name(row, parties), parties: parties,
                allianceClass: row.allianceClass, instrument: row.instrument, status: row.status)
            alliance.obligations = row.obligations
            alliance.sectors = Sector.allCases.filter(row.sectors.contains)
            (alliance.signed, alliance.effective) = (row.signed, row.effective)
            (alliance.expires, alliance.terminated) = (row.expires, row.terminated)
            alliance.atop = row.atop
            alliance.articles = [dataset.article.id]
            var quote = String.UnicodeScalarView()
            quote.append(contentsOf: text[row.span.start..<row.span.end])
            let statements = statements(of: alliance, row, dataset.article.id, String(quote))
            alliance.statementCount = statements.count
            whole.statements += statements
            whole.alliances.append(alliance)
        }
    }

    /// Who a party is; a state that nobody knows, as one that is no more, is that of its number.
    private mutating func party(_ party: DatasetAlliance.Party) -> ActorID {
        let id = id(party)
        if actors[id] == nil { actors[id] = known(party) }
        mentions[id, default: 0] += 1
        return id
    }

    /// Adds to the actors that the data set of `article` names them.
    private mutating func takeDown(_ article: ArticleID) {
        for (id, count) in mentions {
            actors[id]?.mentionCount += count
            guard actors[id]?.articles.contains(article) == false else { continue }
            actors[id]?.articles.append(article)
            actors[id]?.articles.sort()
        }
        mentions = [:]
    }

    private func id(_ party: DatasetAlliance.Party) -> ActorID {
        switch party {
        case .actor(let id): id
        case .cow(let code): gazetteer.state(cow: code)?.id ?? ActorID("cow-\(code)")
        }
    }

    private func known(_ party: DatasetAlliance.Party) -> Actor {
        let id = id(party)
        var number: Int?
        if case .cow(let code) = party { number = code }
        return gazetteer.actor(id)
            ?? Actor(
                id: id, kind: .state,
                name: LocalizedName(number.map { "COW \($0)" } ?? id.rawValue),
                codes: Codes(cow: number))
    }

    /// Its own, or its parties', as far as a reader takes them in.
    private func name(_ row: DatasetAlliance, _ parties: [ActorID]) -> LocalizedName {
        if let name = row.name { return LocalizedName(name) }
        let shown = parties.prefix(4).map { actors[$0]?.name ?? LocalizedName($0.rawValue) }
        let more = parties.count - shown.count
        let suffix = row.atop.map { " (ATOP \($0))" } ?? ""
        return LocalizedName(
            en: shown.map(\.en).joined(separator: "–") + (more > 0 ? " and \(more) others" : "")
                + suffix,
            fr: shown.map(\.fr).joined(separator: "–") + (more > 0 ? " et \(more) autres" : "")
                + suffix)
    }

    /// Every value that the row gives, proven by the row.
    private func statements(
        of alliance: Alliance, _ row: DatasetAlliance, _ article: ArticleID, _ quote: String
    ) -> [Statement] {
        var values = alliance.parties.map { ("party", $0.rawValue) }
        values.append(("class", alliance.allianceClass.rawValue))
        values.append(("status", alliance.status.rawValue))
        values += alliance.sectors.map { ("sector", $0.rawValue) }
        let obligations = [
            ("defense", alliance.obligations.defense), ("offense", alliance.obligations.offense),
            ("neutrality", alliance.obligations.neutrality),
            ("nonaggression", alliance.obligations.nonaggression),
            ("consultation", alliance.obligations.consultation),
        ]
        values += obligations.filter { $0.1 != .unknown }.map {
            ("obligation.\($0.0)", $0.1.rawValue)
        }
        let dates = [
            ("signed", alliance.signed), ("effective", alliance.effective),
            ("expires", alliance.expires), ("terminated", alliance.terminated),
        ]
        values += dates.compactMap { name, date in date.map { (name, $0.edtf) } }
        return values.enumerated().map { number, value in
            Statement(
                id: StatementID("\(article)-r\(padded(row.line, to: 6))-\(padded(number, to: 3))"),
                subject: alliance.id.rawValue, predicate: value.0, object: value.1,
                article: article,
                span: row.span, quote: quote, rule: "dataset.row", extractorVersion: Self.version)
        }
    }
}
