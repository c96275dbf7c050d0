import Gazetteer
import Records
import Testing

@testable import Extraction

/// What short articles say, in a form that a test can hold against a line.
///
/// A line is `PARTIES class instrument status` and then, in any order: `renewal`, `+sector`,
/// `!obligation`, `signed=2024-03-03`, `months=60`, `strength=5000`, `exercise@2024-04` and
/// `RUS>MMR:6_Su-30@2023` for a delivery, `?` after it where it is only reported.
struct Told {
    let corpus: Corpus

    /// One article for each text, published on 2024-05-10 unless told otherwise.
    init(_ texts: [String], published: CalendarDate? = CalendarDate(year: 2024, month: 5, day: 10))
    {
        let extractor = Extractor(gazetteer: .standard)
        corpus = extractor.consolidate(
            texts.enumerated().map { number, text in
                extractor.read(
                    Document(
                        id: ArticleID("article-\(number + 1)"), text: "# Défense\n\n\(text)\n",
                        source: Source(document: "article-\(number + 1).md", sha256: ""),
                        frontMatter: .init(published: published.map { .day($0) })))
            })
    }

    init(_ text: String) { self.init([text]) }

    /// All alliances as lines, sorted.
    var lines: [String] { corpus.alliances.map(line).sorted() }

    /// The alliances as lines, sorted, to be held against `expected`.
    ///
    /// Parties, class, instrument, status, dates and numbers must all be there. Of sectors,
    /// obligations and events those count that `expected` names: a rule may learn to see more.
    func lines(like expected: [String]) -> [String] {
        let named = Set(expected.flatMap { $0.split(separator: " ") })
        return lines.map { line in
            line.split(separator: " ").enumerated().filter { index, word in
                index < 4 || word == "renewal" || word.contains("=") || named.contains(word)
            }
            .map(\.element).joined(separator: " ")
        }
    }

    private func line(_ alliance: Alliance) -> String {
        var words = [
            alliance.parties.map(\.rawValue).joined(separator: "-"),
            alliance.allianceClass.rawValue, alliance.instrument.rawValue, alliance.status.rawValue,
        ]
        if alliance.isRenewal { words.append("renewal") }
        words += alliance.sectors.map { "+\($0.rawValue)" }
        let obligations = alliance.obligations
        let promised = [
            ("defense", obligations.defense), ("offense", obligations.offense),
            ("neutrality", obligations.neutrality), ("nonaggression", obligations.nonaggression),
            ("consultation", obligations.consultation),
        ]
        words += promised.filter { $0.1 == .yes }.map { "!\($0.0)" }
        let dates = [
            ("announced", alliance.announced), ("signed", alliance.signed),
            ("effective", alliance.effective), ("expires", alliance.expires),
            ("terminated", alliance.terminated),
        ]
        words += dates.compactMap { name, date in date.map { "\(name)=\($0.edtf)" } }
        if let months = alliance.lengthMonths { words.append("months=\(months)") }
        if let strength = alliance.strength { words.append("strength=\(strength)") }
        words += corpus.events.filter { $0.alliance == alliance.id }.map(word)
        return words.joined(separator: " ")
    }

    private func word(_ event: Event) -> String {
        let date = event.date.map { "@\($0.edtf)" } ?? ""
        guard let delivery = event.delivery else { return event.mode + date }
        let number = delivery.number.map { "\($0)_" } ?? ""
        let goods = delivery.designation.split(separator: " ").joined(separator: "_")
        return "\(delivery.supplier)>\(delivery.recipient):\(number)\(goods)\(date)"
            + (delivery.isUncertain ? "?" : "")
    }
}

/// A text and the lines that it should give.
struct Telling: Sendable, CustomTestStringConvertible {
    var text: String
    var expected: [String]
    var testDescription: String { text }

    init(_ text: String, _ expected: String...) {
        self.text = text
        self.expected = expected.sorted()
    }
}
