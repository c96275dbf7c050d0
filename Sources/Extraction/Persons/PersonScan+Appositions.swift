import Gazetteer
import Records

extension PersonScan {
    /// The office stands behind a name and a comma, and is closed as an apposition is.
    func isInApposition(_ office: OfficePhrase) -> Bool {
        let before = office.start - 1
        guard before > limits.lowerBound,
            [.comma, .openParenthesis, .dash].contains(page.form(before)),
            candidates.last?.name.tokens.upperBound == before
        else { return false }
        switch office.determiner {
        case .none: return !isFollowedByHolder(office)
        case .article:
            let isTitled = candidates.last.map { $0.title != nil && $0.kind != .rank } ?? false
            return closes(office.tokens.upperBound) && !isTitled
        case .possessive: return office.isCounterpart && closes(office.tokens.upperBound)
        case .contracted: return false
        }
    }

    /// "…, ministre Sergueï Lavrov": the office is the next name's.
    private func isFollowedByHolder(_ office: OfficePhrase) -> Bool {
        guard !office.isPlural, !page.isGlued(office.tokens.upperBound - 1),
            let name = readName(at: office.tokens.upperBound, isAttached: true)
        else { return false }
        return !name.isNoPerson
    }

    /// The candidates that end where the office's apposition begins: one, or a list for a plural.
    func holders(before office: OfficePhrase) -> [Int]? {
        let before = office.start - 1
        guard before > limits.lowerBound,
            [.comma, .openParenthesis, .dash].contains(page.form(before)),
            let last = candidates.last, last.name.tokens.upperBound == before,
            last.sentence == sentence
        else { return nil }
        guard office.isPlural else {
            return last.name.isNoPerson || isEnumerated(last) ? nil : [candidates.count - 1]
        }
        var first = candidates.count - 1
        while first > 0, candidates.count - first < 8, candidates[first - 1].sentence == sentence,
            separator(at: candidates[first - 1].name.tokens.upperBound)
                == candidates[first].name.tokens.lowerBound
        {
            first -= 1
        }
        guard first < candidates.count - 1 else { return nil }
        return Array(first..<candidates.count)
    }

    /// A place in a list of places: its office would be the next item's.
    private func isEnumerated(_ candidate: PersonCandidate) -> Bool {
        !candidate.name.isFull && !candidate.isAccepted
    }

    /// States the office for each holder, respectively where there are as many departments.
    mutating func give(_ office: OfficePhrase, to holders: [Int], rule: String) {
        let titles = office.titles(for: holders.count)
        let countries = office.countries(for: holders.count)
        for (place, number) in holders.enumerated() {
            candidates[number].accept(rule)
            guard candidates[number].title == nil || candidates[number].kind == .rank else {
                continue
            }
            if office.kind == .colleague || titles[place].title.isEmpty {
                candidates[number].country = candidates[number].country ?? countries[place]
                continue
            }
            candidates[number].title = titles[place].title
            candidates[number].body = titles[place].body
            candidates[number].kind = office.kind
            // Of several holders each may be another state's.
            candidates[number].isNational = office.isNational && holders.count == 1
            candidates[number].country = countries[place] ?? candidates[number].country
            candidates[number].titleTokens = office.tokens
        }
    }
}
