import Gazetteer
import Records

/// Family names alone, and parts of names: persons where the same text gives the full name.
extension PersonScan {
    mutating func linkShortNames() {
        let full = FullNames(candidates)
        for number in candidates.indices where !candidates[number].isAccepted {
            let candidate = candidates[number]
            guard !candidate.name.isNoPerson, !isNamedThing(candidate),
                full.holder(of: candidate.forms) != nil
            else { continue }
            candidates[number].accept(candidate.name.isFull ? "repeated" : "surname")
        }
    }

    /// The country of an office: stated for the same person elsewhere in the text, or the article's.
    mutating func inferCountries() {
        let full = FullNames(candidates)
        var stated: [[Form]: (country: ActorID, kind: OfficeKind)] = [:]
        for candidate in candidates where candidate.isAccepted {
            guard let country = candidate.country, let kind = candidate.kind else { continue }
            let holder = full.holder(of: candidate.forms) ?? candidate.forms
            if stated[holder] == nil { stated[holder] = (country, kind) }
        }
        let home = homeState()
        // Of the last sentence asked for: a sentence may hold many candidates.
        var around: (sentence: Int, state: ActorID?) = (-1, nil)
        for number in candidates.indices where candidates[number].isAccepted {
            guard candidates[number].country == nil, candidates[number].title != nil else {
                continue
            }
            let candidate = candidates[number]
            let holder = full.holder(of: candidate.forms) ?? candidate.forms
            if let known = stated[holder] {
                candidates[number].country = known.country
                candidates[number].isCountryInferred = true
            } else if candidate.isNational {
                if around.sentence != candidate.sentence {
                    let state =
                        ministryState(in: candidate.sentence)
                        ?? subjectState(before: candidate.sentence) ?? home
                    around = (candidate.sentence, state)
                }
                candidates[number].country = around.state
                candidates[number].isCountryInferred = around.state != nil
            }
        }
    }

    /// "le ministère algérien de la Défense" in the same sentence as "le vice-ministre".
    private func ministryState(in sentence: Int) -> ActorID? {
        for index in sentences[sentence].tokens
        where page.form(index) == Self.ministry {
            if let actor = page.actor(at: index + 1), actor.isState { return actor.actor }
        }
        return nil
    }

    private static let ministry = Form("ministère")

    /// The state that the sentence before begins with, in the same paragraph: its subject.
    private func subjectState(before sentence: Int) -> ActorID? {
        guard sentence > 0, sentences[sentence - 1].paragraph == sentences[sentence].paragraph
        else {
            return nil
        }
        let range = sentences[sentence - 1].tokens
        return range.prefix(3).lazy.compactMap { page.actor(at: $0) }
            .first { $0.isState && !$0.isDemonym }?.actor
    }

    /// The first state of the title: the country that the article is told from.
    private func homeState() -> ActorID? {
        for sentence in sentences.prefix(3) where sentence.place == .title {
            for index in sentence.tokens {
                if let actor = page.actor(at: index), actor.isState { return actor.actor }
            }
        }
        return nil
    }
}

/// The full names of a text, found by their parts.
struct FullNames: Sendable {
    /// For a word the full names in which it can stand alone.
    private var byWord: [Form: [[Form]]] = [:]

    init(_ candidates: [PersonCandidate]) {
        var seen: Set<[Form]> = []
        for candidate in candidates
        where candidate.isAccepted && candidate.forms.count >= 2
            && seen.insert(candidate.forms).inserted
        {
            guard let first = candidate.forms.first, let last = candidate.forms.last else {
                continue
            }
            byWord[last, default: []].append(candidate.forms)
            if first != last, candidate.name.traits.contains(.surnameFirst) {
                byWord[first, default: []].append(candidate.forms)
            }
        }
    }

    /// The only full name that ends in `forms`, or is it; nil where there is none or more than one.
    func holder(of forms: [Form]) -> [Form]? {
        guard let last = forms.last, let names = byWord[last] else { return nil }
        let fitting = names.prefix(64).filter { Self.contains($0, forms) }
        if let same = fitting.first(where: { $0 == forms }) { return same }
        guard let longest = fitting.max(by: { $0.count < $1.count }) else { return nil }
        // Two persons of one family name: the name alone says nothing.
        let isOne = fitting.allSatisfy { Self.contains(longest, $0) }
        return isOne ? longest : nil
    }

    /// `part` stands in `whole`, in order.
    private static func contains(_ whole: [Form], _ part: [Form]) -> Bool {
        var index = part.startIndex
        for form in whole where index < part.endIndex && part[index] == form { index += 1 }
        return index == part.endIndex
    }
}
