import Gazetteer
import Records

/// Whose an office is, where its own words do not say.
extension PersonScan {
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

    /// The subject of one of the three sentences before in the paragraph, the nearest first.
    private func subjectState(before sentence: Int) -> ActorID? {
        let paragraph = sentences[sentence].paragraph
        for number in (max(0, sentence - 3)..<sentence).reversed() {
            guard sentences[number].paragraph == paragraph else { return nil }
            if let subject = subject(of: sentences[number].tokens) { return subject }
        }
        return nil
    }

    /// "le Bélarus contribue", "Bichkek a renoncé": a state with a verb behind it, and with an article
    /// or nothing before it.
    private func subject(of range: Range<Int>) -> ActorID? {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let actor = page.actor(at: index) else {
                index += 1
                continue
            }
            let next = actor.tokens.upperBound
            if actor.isState, !actor.isDemonym, next < range.upperBound,
                isVerbLike(next), isBare(actor.tokens.lowerBound, from: range.lowerBound)
            {
                return actor.actor
            }
            index = max(next, index + 1)
        }
        return nil
    }

    private func isVerbLike(_ index: Int) -> Bool {
        guard page.tokens[index].shape == .lower, !page.isActor(index) else { return false }
        let wordClass = page.wordClass(index)
        return wordClass.contains(.auxiliary) || Self.clitics.contains(page.form(index))
            || wordClass.isDisjoint(with: [.function, .particle, .companion, .locative])
    }

    private static let clitics = ["se", "s'", "ne", "n'", "y", "en", "l'"].map { Form($0) }

    /// No preposition governs the noun at `index`.
    private func isBare(_ index: Int, from lower: Int) -> Bool {
        var before = index - 1
        if before >= lower, Self.articles.contains(page.form(before)) { before -= 1 }
        guard before >= lower else { return true }
        return page.tokens[before].kind == .mark || page.form(before) == Self.that
    }

    private static let articles = ["le", "la", "l'", "les"].map { Form($0) }
    private static let that = Form("que")

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
