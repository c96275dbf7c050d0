import Gazetteer

extension OfficeReader {
    /// Reads one qualification at `index` into `phrase`; its end, or nil where the office ends.
    func piece(at index: Int, limit: Int, of phrase: inout OfficePhrase) -> Int? {
        if let actor = page.actor(at: index) {
            return actor.isDemonym ? demonym(actor, of: &phrase) : nil
        }
        let wordClass = page.wordClass(index)
        if wordClass.contains(.titleKeep), page.tokens[index].shape == .lower {
            if phrase.pieces.isEmpty {
                phrase.head += " " + page.words(index..<index + 1)
            } else {
                append(page.words(index..<index + 1), to: &phrase)
            }
            return index + 1
        }
        if wordClass.contains(.titleDrop), page.tokens[index].shape == .lower { return index + 1 }
        if phrase.pieces.isEmpty, isAdjective(index) {
            append(page.words(index..<index + 1), to: &phrase)
            return index + 1
        }
        if let end = fixed(at: index, limit: limit, of: &phrase) { return end }
        if page.form(index) == .and || page.form(index) == .comma {
            return coordination(at: index, limit: limit, of: &phrase)
        }
        return complement(at: index, limit: limit, link: "", of: &phrase)
    }

    private func append(
        _ text: String, domain: String? = nil, body: String? = nil, to phrase: inout OfficePhrase
    ) {
        phrase.pieces.append(OfficePhrase.Piece(text: text, domain: domain, body: body))
    }

    private func demonym(_ actor: KnownMention, of phrase: inout OfficePhrase) -> Int {
        if actor.isState {
            if phrase.countries.isEmpty || phrase.isPlural { phrase.countries.append(actor.actor) }
        } else {
            append(page.words(actor.tokens), to: &phrase)
        }
        return actor.tokens.upperBound
    }

    /// "par intérim", "en chef", "en exercice", "chargé de".
    private func fixed(at index: Int, limit: Int, of phrase: inout OfficePhrase) -> Int? {
        guard index + 1 < limit else { return nil }
        let form = page.form(index)
        let next = page.form(index + 1)
        if form == Self.by, next == Self.interim {
            append("par intérim", to: &phrase)
            return index + 2
        }
        if form == Self.in, Self.standing.contains(next) { return index + 2 }
        if Self.inCharge.contains(form), let end = preposition(at: index + 1, limit: limit) {
            let before = phrase.pieces.count
            guard
                let last = complement(
                    at: index + 1, limit: limit, link: page.words(index..<index + 1), of: &phrase)
            else {
                phrase.pieces.removeSubrange(before...)
                return nil
            }
            return max(last, end.end)
        }
        return nil
    }

    private static let by = Form("par")
    private static let `in` = Form("en")
    private static let interim = Form("intérim")
    private static let standing: Set<Form> = Set(
        ["exercice", "exil", "fonction", "titre", "poste", "fuite"].map { Form($0) })
    private static let inCharge: Set<Form> = Set(
        ["chargé", "chargée", "chargés", "chargées"].map { Form($0) })

    /// "et des Armées", ", du Mali", "et russe" behind another of the same kind.
    private func coordination(
        at index: Int, limit: Int, of phrase: inout OfficePhrase
    ) -> Int? {
        let isAnd = page.form(index) == .and
        let next = index + 1
        guard next < limit else { return nil }
        if let actor = page.actor(at: next) {
            guard phrase.isPlural, actor.isDemonym, actor.isState, !phrase.countries.isEmpty,
                isAnd || continuesCountries(after: actor.tokens.upperBound, limit: limit)
            else { return nil }
            // "français Emmanuel Macron et russe Vladimir Poutine": the list of names says it.
            return demonym(actor, of: &phrase)
        }
        guard let (name, _) = preposition(at: next, limit: limit) else { return nil }
        if let actor = page.actor(at: name), actor.isState, !actor.isDemonym, phrase.isPlural,
            !phrase.countries.isEmpty
        {
            phrase.countries.append(actor.actor)
            return actor.tokens.upperBound
        }
        guard phrase.pieces.last?.domain != nil,
            let match = lexicon.domains.longestMatch(in: page.tokens, at: name, limit: limit),
            match.values.first?.isDepartment == true
        else { return nil }
        return complement(at: next, limit: limit, link: isAnd ? "et" : ",", of: &phrase)
    }

    private func continuesCountries(after index: Int, limit: Int) -> Bool {
        guard index + 1 < limit else { return false }
        return page.form(index) == .and && page.actor(at: index + 1)?.isDemonym == true
    }

    /// The end of "de la", "du", "à l'", "pour les" at `index` and where the noun begins.
    func preposition(at index: Int, limit: Int) -> (noun: Int, end: Int)? {
        guard index + 1 < limit else { return nil }
        let form = page.form(index)
        // "dès" and "dû" fold to "des" and "du", "a" to "à".
        if Self.contractions.contains(form) {
            return page.isPlain(index) ? (index + 1, index + 1) : nil
        }
        guard Self.prepositions.contains(form), page.isPlain(index) == (form != Self.to) else {
            return nil
        }
        if Self.articles.contains(page.form(index + 1)), index + 2 < limit {
            return (index + 2, index + 2)
        }
        return (index + 1, index + 1)
    }

    private static let contractions = ["du", "des", "au", "aux"].map { Form($0) }
    private static let prepositions = ["de", "d'", "à", "pour"].map { Form($0) }
    private static let to = Form("à")
    private static let genitives = ["du", "des", "de", "d'"].map { Form($0) }
    private static let articles = ["la", "le", "les", "l'"].map { Form($0) }

    /// A complement with its preposition: of a state, an organisation, a department, anything.
    private func complement(
        at index: Int, limit: Int, link: String, of phrase: inout OfficePhrase
    ) -> Int? {
        guard let (noun, _) = preposition(at: index, limit: limit), noun < limit else { return nil }
        let opening = page.words(index..<noun).lowercased()
        func text(_ words: String) -> String {
            let text = opening + (opening.hasSuffix("'") ? "" : " ") + words
            return link.isEmpty ? text : link + " " + text
        }
        if let match = lexicon.domains.longestMatch(in: page.tokens, at: noun, limit: limit),
            let domain = match.values.first,
            page.actor(at: noun).map({ $0.tokens.upperBound <= match.tokens.upperBound }) ?? true
        {
            // A ministry has its capitals; "chargé de la communication" has those of the text.
            let isProper = domain.body != nil || phrase.kind == .minister || phrase.kind == .holder
            let glued = page.gluedState(match.tokens.upperBound - 1)
            let isFree = !isProper && glued == nil
            let plainEnd = match.tokens.upperBound
            let isOpen =
                isFree
                || domain.body == nil && plainEnd < limit && hasEnding(plainEnd, Self.relational)
            let end = isOpen ? adjectives(at: plainEnd, limit: limit) : plainEnd
            var words = isFree ? page.words(noun..<end) : domain.written
            if !isFree, end > plainEnd { words += " " + page.words(plainEnd..<end) }
            let plain = opening + (opening.hasSuffix("'") ? "" : " ") + words
            append(text(words), domain: plain, body: domain.body, to: &phrase)
            if let actor = page.actor(at: noun), actor.isState, !actor.isDemonym,
                phrase.countries.isEmpty
            {
                // "le porte-parole du Kremlin"
                phrase.countries.append(actor.actor)
            }
            guard let glued else { return end }
            phrase.countries.append(glued.actor)
            return min(limit, match.tokens.upperBound + glued.tokens.count - 1)
        }
        if let actor = page.actor(at: noun) {
            let end = actor.tokens.upperBound
            if actor.isState, !actor.isDemonym, Self.genitives.contains(page.form(index)) {
                if phrase.countries.isEmpty || phrase.isPlural {
                    phrase.countries.append(actor.actor)
                }
            } else {
                let words = page.words(actor.tokens)
                append(text(words), body: actor.isState ? nil : words, to: &phrase)
            }
            return end
        }
        guard let end = nounPhrase(at: noun, limit: limit) else { return nil }
        append(text(page.words(noun..<end)), to: &phrase)
        return end
    }
}
