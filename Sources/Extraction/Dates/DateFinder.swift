package import Gazetteer
package import Records

/// What incomplete and relative dates are resolved against.
package struct Reference: Sendable {
    /// Nil where the page does not state it; the article's own full dates then serve.
    package var published: PartialDate?
    /// The text is older than `published`, nobody says by how much: a teaser of another article. Then
    /// only a day that its weekday confirms is sought before `published`, and the rest from there.
    package var isBound: Bool

    package init(published: PartialDate? = nil, isBound: Bool = false) {
        self.published = published
        self.isBound = isBound
    }
}

/// Dates and durations of French sentences, by the rules of `DateRule`. Linear in the text.
package struct DateFinder: Sendable {
    let parser: DateParser

    package init() {
        parser = DateParser()
    }

    /// Finds dates in sentences, in order; resolves what is incomplete or relative against `reference`.
    ///
    /// `mardi 3 février`, published 2026-02-04 → `2026-02-03`. Never guesses: what nothing decides is a
    /// mention without a value, and a diagnostic.
    package func mentions(
        in text: TokenizedText, sentences: [Range<Int>], reference: Reference
    ) -> (mentions: [DateMention], diagnostics: [Diagnostic]) {
        var readings: [DateReading] = []
        var cells = DateCells()
        for sentence in sentences {
            parser.read(sentence, of: text, &cells, into: &readings)
        }
        var resolver = resolver(for: readings, reference)
        var mentions: [DateMention] = []
        var diagnostics: [Diagnostic] = []
        mentions.reserveCapacity(readings.count)
        for reading in readings {
            let outcome = resolver.resolve(reading)
            if let problem = outcome.problem {
                diagnostics.append(problem.diagnostic(text, reading.phrase))
            }
            mentions.append(contentsOf: reading.mentions(outcome.value, in: text))
        }
        return (mentions, diagnostics)
    }

    private func resolver(for readings: [DateReading], _ reference: Reference) -> DateResolver {
        guard let published = reference.published else {
            return DateResolver(published: nil, anchor: anchor(of: readings, bound: nil))
        }
        guard reference.isBound else { return DateResolver(published: published, anchor: nil) }
        // The month of the text's own latest day stands in for the publication: fine enough for
        // "février dernier", too coarse for "lundi".
        let day = anchor(of: readings, bound: published)?.latest
        let month = day.flatMap { PartialDate.month($0.month, of: $0.year) }
        return DateResolver(
            published: month, anchor: nil, publishedAnchor: month.map { "\($0.edtf) in the text" })
    }

    /// The latest day or month that the article states with its year, or whose year a weekday confirms
    /// (near the former; failing that, before `bound`).
    private func anchor(of readings: [DateReading], bound: PartialDate?) -> PartialDate? {
        var resolver = DateResolver(published: nil, anchor: nil)
        let stated = latest(
            readings.filter(\.expression.isExplicit).map { resolver.resolve($0).value })
        guard stated != nil || bound != nil else { return nil }
        resolver = DateResolver(published: stated == nil ? bound : nil, anchor: stated)
        let named = latest(
            readings.filter(\.expression.hasWeekday).map { resolver.resolve($0).value })
        return latest([stated, named])
    }

    /// The latest of the values that are as fine as a month.
    private func latest(_ values: some Sequence<PartialDate?>) -> PartialDate? {
        var best: PartialDate?
        for case let value? in values where value.precision == .day || value.precision == .month {
            if let end = value.latest, end > best?.latest ?? end.adding(days: -1) { best = value }
        }
        return best
    }
}

extension TimeExpression {
    fileprivate var hasWeekday: Bool {
        if case .day(let day) = self { return day.weekday > 0 && day.month > 0 }
        return false
    }
}

extension DateResolver.Problem {
    fileprivate func diagnostic(_ text: TokenizedText, _ tokens: Range<Int>) -> Diagnostic {
        let words = "“\(text.string(of: tokens))”"
        let message =
            switch self {
            case .noYear: "nothing tells the year of \(words)"
            case .noReference: "\(words) is relative to a publication date that is not known"
            case .noAnchor: "\(words) is relative to a date that the text does not tell"
            case .contradiction: "the weekday of \(words) is not that of the date"
            case .noSuchDay: "the calendar has no \(words)"
            }
        return Diagnostic(code: rawValue, message: message, span: text.span(of: tokens))
    }
}
