import Gazetteer

/// Sentences in, readings out: tries the rules that can begin at each cell, keeps the longest.
struct DateParser: Sendable {
    private let lexicon = DateLexicon()
    private let rules: [DateRule]
    /// The rules that can begin with a term, by the term's index.
    private let rulesByTerm: [[Int]]
    private let triggers: DateTerm

    init(rules: [DateRule] = DateRule.all) {
        var byTerm = [[Int]](repeating: [], count: 64)
        var triggers: DateTerm = []
        for (index, rule) in rules.enumerated() {
            guard let first = rule.pattern.first else { continue }
            triggers.formUnion(first.terms)
            first.terms.forEachIndex { byTerm[$0].append(index) }
        }
        self.rules = rules
        rulesByTerm = byTerm
        self.triggers = triggers
    }

    /// Appends the readings of the sentence at `range`; `buffer` only lends its memory.
    func read(
        _ range: Range<Int>, of text: TokenizedText, _ buffer: inout DateCells,
        into readings: inout [DateReading]
    ) {
        buffer.read(range, of: text, lexicon)
        var index = 0
        var limit = 0
        while index < buffer.cells.count {
            guard buffer.cells[index].is(triggers),
                let (reading, end) = reading(in: buffer.cells, at: index, limit: limit)
            else {
                index += 1
                continue
            }
            readings.append(reading)
            index = end
            limit = end
        }
    }

    private func reading(
        in cells: [DateCell], at start: Int, limit: Int
    ) -> (reading: DateReading, end: Int)? {
        var lead: DateLead?
        var best: (expression: TimeExpression, rule: Int, match: DateMatch)?
        cells[start].terms.intersection(triggers).forEachIndex { term in
            for index in rulesByTerm[term] {
                guard let end = DateMatch.end(of: rules[index].pattern, in: cells, at: start),
                    end > best?.match.range.upperBound ?? start
                        || (end == best?.match.range.upperBound && index < best?.rule ?? 0)
                else { continue }
                let known = lead ?? DateLead(cells, before: start, limit: limit)
                lead = known
                guard
                    let match = DateMatch(rules[index].pattern, in: cells, at: start, lead: known),
                    let expression = rules[index].production(match)
                else { continue }
                best = (expression, index, match)
            }
        }
        return best.map { found in
            (
                reading(found.expression, rules[found.rule].name, found.match),
                found.match.range.upperBound
            )
        }
    }

    private func reading(
        _ expression: TimeExpression, _ rule: String, _ match: DateMatch
    ) -> DateReading {
        let cells = match.cells
        let end = cells[match.range.upperBound - 1].token + 1
        let after = match.range.upperBound..<min(match.range.upperBound + 4, cells.count)
        return DateReading(
            expression: expression, rule: rule, lead: match.lead,
            tokens: cells[match.lead.start].token..<end,
            phrase: cells[match.lead.phraseStart].token..<end,
            tense: Self.tense(cells, around: match.range),
            isRenewable: cells[after].contains { $0.is(.renewable) })
    }

    /// The nearest word before the date that tells past from future, else the nearest after it.
    private static func tense(_ cells: [DateCell], around range: Range<Int>) -> DateReading.Tense {
        for index in (max(0, range.lowerBound - 16)..<range.lowerBound).reversed() {
            if let tense = cue(cells, index) { return tense }
        }
        for index in range.upperBound..<min(cells.count, range.upperBound + 10) {
            if let tense = cue(cells, index) { return tense }
        }
        return .unstated
    }

    private static func cue(_ cells: [DateCell], _ index: Int) -> DateReading.Tense? {
        if cells[index].is(.future) {
            return index > 0 && cells[index - 1].is(.imperfect) ? .past : .future
        }
        return cells[index].is(.past) ? .past : nil
    }
}
