package import Gazetteer
package import Records

/// What incomplete and relative dates are resolved against.
package struct Reference: Sendable {
    /// Nil where the page does not state it; the article's own full dates then serve.
    package var published: PartialDate?

    package init(published: PartialDate? = nil) {
        self.published = published
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
        var resolver = DateResolver(
            published: reference.published, anchor: anchor(of: readings, reference))
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

    /// The latest day or month that the article states with its year; failing a year of its own, a
    /// date that its weekday confirms counts too.
    private func anchor(of readings: [DateReading], _ reference: Reference) -> PartialDate? {
        guard reference.published == nil else { return nil }
        var explicit = DateResolver(published: nil, anchor: nil)
        let stated = latest(
            readings.lazy.filter(\.expression.isExplicit).map { explicit.resolve($0).value })
        guard let stated else { return nil }
        var confirmed = DateResolver(published: nil, anchor: stated)
        let named = latest(
            readings.lazy.filter(\.expression.hasWeekday).map { confirmed.resolve($0).value })
        return named.map { latest([$0, stated]) ?? $0 } ?? stated
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
