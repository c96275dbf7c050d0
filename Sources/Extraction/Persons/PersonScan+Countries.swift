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
            } else if let side = sideState(of: candidate.sentence) {
                candidates[number].country = side
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
        if page.tokens[index].hasSpaceBefore == false { return false }
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

    /// The state that the title is about: "Somalie : …", "Le Tchad tourne la page".
    private func homeState() -> ActorID? {
        guard let title = sentences.prefix(3).first(where: { $0.place == .title })?.tokens else {
            return nil
        }
        for index in title.prefix(2) {
            guard let actor = page.actor(at: index), actor.isState, !actor.isDemonym else {
                continue
            }
            let next = actor.tokens.upperBound
            guard next < title.upperBound else { return nil }
            return page.form(next) == Self.colon || isVerbLike(next) ? actor.actor : nil
        }
        return nil
    }

    /// "Côté ukrainien, …" at the start of the sentence.
    private func sideState(of sentence: Int) -> ActorID? {
        let range = sentences[sentence].tokens
        guard range.prefix(2).contains(where: { page.form($0) == Self.side }) else { return nil }
        return range.prefix(4).lazy.compactMap { page.actor(at: $0) }.first { $0.isState }?.actor
    }

    private static let side = Form("côté")
}
