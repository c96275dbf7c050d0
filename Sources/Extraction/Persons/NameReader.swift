import Gazetteer

/// Reads a name by its shape: capitals, particles, hyphens, initials.
///
///     Hamad bin Isa Al Khalifa · Kim Jong-un · J. D. Vance · Gil-christ DJOSSOU · M'Bala N'Diaye
struct NameReader: Sendable {
    let page: PersonPage
    /// Longer runs of capitals are headlines and enumerations.
    private let mostWords = 7

    init(_ page: PersonPage) { self.page = page }

    /// The name that begins at `start`; the whole run of capitals, so that a reader may go on after it.
    ///
    /// `isAttached`: an office or "M." stands before, so that a name all in capitals is one too.
    /// `isFirst`: the word begins a sentence and has its capital from that.
    func name(at start: Int, limit: Int, isAttached: Bool = false, isFirst: Bool = false)
        -> PersonName?
    {
        var name = PersonName(tokens: start..<start, words: 0, traits: [])
        var index = start
        while index < limit {
            guard
                let end = word(at: index, of: name, limit: limit, isAttached, isFirst)
                    ?? particles(at: index, of: name, limit: limit, isAttached)
            else { break }
            note(index..<end, in: &name)
            index = end
        }
        guard name.words > 0 else { return nil }
        if name.words > mostWords { name.traits.insert(.designation) }
        return name
    }

    private func note(_ range: Range<Int>, in name: inout PersonName) {
        let wordClass = page.wordClass(range.lowerBound)
        let isWord = page.startsUpper(range.lowerBound)
        if isWord {
            if name.words == 0 {
                if wordClass.contains(.givenName) { name.traits.insert(.given) }
                if wordClass.contains(.surnameFirst) { name.traits.insert(.surnameFirst) }
            }
            if wordClass.contains(.roman), name.words > 0 { name.traits.insert(.roman) }
        } else if wordClass.contains(.arabicParticle) {
            name.traits.insert(.arabicParticle)
        }
        for index in range {
            let part = page.wordClass(index)
            if part.contains(.organisation), !part.contains(.givenName) || range.count > 1 {
                name.traits.insert(.organisation)
            }
            if page.tokens[index].kind == .number { name.traits.insert(.designation) }
            if index > range.lowerBound, isWord, page.tokens[index].shape == .lower {
                name.traits.insert(.syllable)
            }
        }
        name.words += 1
        name.tokens = name.tokens.lowerBound..<range.upperBound
    }

    /// The end of the word at `index` with what hangs on it by hyphens; nil where none begins.
    private func word(
        at index: Int, of name: PersonName, limit: Int, _ isAttached: Bool, _ isFirst: Bool
    ) -> Int? {
        if let end = initial(at: index, limit: limit) { return end }
        if let end = elided(at: index, of: name, limit: limit) {
            return hyphenated(end, limit: limit)
        }
        guard isNameWord(index, limit: limit) else { return nil }
        let wordClass = page.wordClass(index)
        if wordClass.contains(.roman) && name.words > 0 && name.tokens.upperBound == index {
            return index + 1
        }
        if page.tokens[index].shape == .upper {
            let isShort = page.tokens[index].end - page.tokens[index].start <= 2
            guard
                wordClass.contains(.givenName)
                    || !isShort && (isAttached || name.traits.contains(.given) || name.words > 1)
            else { return nil }
        }
        if name.words == 0 {
            guard wordClass.isDisjoint(with: [.function, .honorific, .honorificPlural, .office]),
                !isFirst || wordClass.contains(.givenName) || !page.isAlsoLower(index)
            else { return nil }
        } else if wordClass.contains(.office) {
            guard wordClass.contains(.surnameToo) || wordClass.contains(.givenName),
                index + 1 >= limit || !isNameWord(index + 1, limit: limit)
            else { return nil }
        } else if !wordClass.isDisjoint(with: [.function, .honorific]),
            !wordClass.contains(.givenName)
        {
            // Le Drian, De Gaulle.
            guard name.traits.contains(.given) || isAttached, index + 1 < limit,
                isNameWord(index + 1, limit: limit),
                page.wordClass(index + 1).isDisjoint(with: [.function, .office])
            else { return nil }
        }
        return hyphenated(index + 1, limit: limit)
    }

    /// A capitalised word without digits that is no known actor's.
    func isNameWord(_ index: Int, limit: Int) -> Bool {
        guard index < limit, page.startsUpper(index), !page.hasDigit(index) else { return false }
        let token = page.tokens[index]
        let wordClass = page.wordClass(index)
        if token.end - token.start == 1 { return wordClass.contains(.roman) }
        if wordClass.contains(.month), !wordClass.contains(.givenName) { return false }
        guard page.isActor(index) else { return true }
        // Jordan Bardella, Israël Katz, Dominique de Villepin.
        guard wordClass.contains(.givenName), let actor = page.actor(at: index),
            actor.tokens.count == 1, index + 1 < limit, !page.isActor(index + 1),
            token.shape == .capitalised
        else { return false }
        return
            (page.startsUpper(index + 1)
            || page.wordClass(index + 1).contains(.particle)
                && index + 2 < limit && page.startsUpper(index + 2) && !page.isActor(index + 2))
            && page.wordClass(index + 1).isDisjoint(with: [.function, .organisation, .office])
    }

    /// `J.` before another initial or a word.
    private func initial(at index: Int, limit: Int) -> Int? {
        guard index + 2 < limit, page.startsUpper(index), page.form(index + 1) == .period,
            !page.tokens[index + 1].hasSpaceBefore, page.startsUpper(index + 2),
            !page.wordClass(index).contains(.honorific)
        else { return nil }
        let token = page.tokens[index]
        let isLetter = page.text.utf8[token.start] < 0x80 && token.end - token.start == 1
        return isLetter ? index + 2 : nil
    }

    /// `N'Diaye`, `M'Bala`; `D'Souza` after a given name.
    private func elided(at index: Int, of name: PersonName, limit: Int) -> Int? {
        guard index + 1 < limit, page.startsUpper(index), page.startsUpper(index + 1),
            !page.tokens[index + 1].hasSpaceBefore, !page.isActor(index), !page.isActor(index + 1)
        else { return nil }
        let form = page.form(index)
        guard Self.elisions.contains(form) || (name.words > 0 && Self.laterElisions.contains(form))
        else { return nil }
        return index + 2
    }

    private static let elisions = [Form("n'"), Form("m'")]
    private static let laterElisions = [Form("d'"), Form("l'"), Form("t'")]

    /// Takes in `-Bek`, `-un`, `-30`.
    private func hyphenated(_ start: Int, limit: Int) -> Int {
        var end = start
        while end + 1 < limit, page.form(end) == .hyphen, !page.tokens[end].hasSpaceBefore,
            !page.tokens[end + 1].hasSpaceBefore, !page.isActor(end + 1)
        {
            let token = page.tokens[end + 1]
            guard token.kind == .word || token.kind == .number else { break }
            if token.shape == .lower {
                guard token.end - token.start <= 9, !Self.clitics.contains(token.form) else {
                    break
                }
            }
            end += 2
        }
        return end
    }

    private static let clitics: Set<Form> = Set(
        ["là", "ci", "t", "il", "elle", "on", "ils", "elles", "je", "y", "en", "ce", "vous"].map {
            Form($0)
        })

    /// Particles and the word that they lead to: `bin Isa`, `al-Assad`, `von der Leyen`, `d'Estaing`.
    private func particles(
        at start: Int, of name: PersonName, limit: Int, _ isAttached: Bool
    ) -> Int? {
        var index = start
        while index < limit, index < start + 3, isParticle(index, of: name, isAttached) {
            index += 1
            if index < limit, page.form(index) == .hyphen, !page.tokens[index].hasSpaceBefore {
                index += 1
            }
        }
        guard index > start, isNameWord(index, limit: limit),
            page.wordClass(index).isDisjoint(with: [.function, .office, .organisation])
        else { return nil }
        return hyphenated(index + 1, limit: limit)
    }

    private func isParticle(_ index: Int, of name: PersonName, _ isAttached: Bool) -> Bool {
        guard page.tokens[index].shape == .lower, !page.isActor(index) else { return false }
        let wordClass = page.wordClass(index)
        if wordClass.contains(.arabicParticle) { return true }
        let isFrench = Self.french.contains(page.form(index))
        if isFrench { return name.words > 0 && (name.traits.contains(.given)) }
        return wordClass.contains(.particle) && !wordClass.contains(.function)
            && (name.words > 0 || isAttached)
    }

    /// Also everyday words: only after a given name.
    private static let french = ["de", "du", "la", "des", "d'", "da", "do", "di"].map { Form($0) }
}
