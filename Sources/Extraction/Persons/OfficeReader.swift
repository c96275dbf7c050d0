import Gazetteer
import Records

/// Reads an office and all that qualifies it: demonyms, states, departments, bodies, adjectives.
///
///     le ministre [russe] [de la Défense] · les présidents [iranien et russe]
///     le patron [du commandement] [américain] [pour l'Afrique]
struct OfficeReader: Sendable {
    let page: PersonPage
    let lexicon: PersonLexicon
    /// More complements than this is no title.
    private let mostPieces = 12

    init(_ page: PersonPage, _ lexicon: PersonLexicon) {
        self.page = page
        self.lexicon = lexicon
    }

    /// The office whose head begins at `index`; nil where none does.
    func office(at index: Int, from lower: Int, limit: Int) -> OfficePhrase? {
        guard page.wordClass(index).contains(.office),
            !page.isActor(index) || page.actor(at: index)?.isDemonym == true,
            let match = lexicon.offices.longestMatch(in: page.tokens, at: index, limit: limit),
            let name = match.values.first
        else { return nil }
        let (start, determiner, prefix) = opening(before: index, from: lower)
        let isHolder = name.kind == .holder
        var phrase = OfficePhrase(
            tokens: match.tokens, start: start, determiner: determiner, kind: name.kind,
            isPlural: name.isPlural, head: prefix + (isHolder ? "ministre" : name.title))
        if index > lower, let actor = page.actor(at: index - 1), actor.isDemonym, actor.isState,
            page.tokens[index - 1].shape == .capitalised
        {
            // English: "Russian President Vladimir Putin".
            phrase.countries.append(actor.actor)
            phrase.start = actor.tokens.lowerBound
        }
        // "le chef du Pentagone"
        for inner in match.tokens where phrase.countries.isEmpty {
            if let actor = page.actor(at: inner), actor.isState { phrase.countries = [actor.actor] }
        }
        if index - 1 > lower, page.form(index - 1) == Self.genitive,
            let actor = page.actor(at: index - 2), actor.isState
        {
            phrase.countries.append(actor.actor)
        }
        var end = match.tokens.upperBound
        var count = 0
        while end < limit, count < mostPieces, let next = piece(at: end, limit: limit, of: &phrase)
        {
            end = next
            count += 1
        }
        phrase.tokens = index..<end
        phrase.endsInThing =
            end > match.tokens.upperBound
            && !page.wordClass(end - 1).isDisjoint(with: [.thingNoun, .placeNoun])
        return phrase
    }

    private func opening(
        before head: Int, from lower: Int
    ) -> (start: Int, OfficePhrase.Determiner, prefix: String) {
        var index = head
        var prefix = ""
        if index - 2 >= lower, page.form(index - 1) == .hyphen, page.form(index - 2) == Self.ex {
            prefix = "ex-"
            index -= 2
        }
        while index - 1 >= lower, page.wordClass(index - 1).contains(.prefix), index > head - 4 {
            index -= 1
            if Self.former.contains(page.form(index)) {
                prefix = page.words(index..<index + 1).lowercased() + " " + prefix
            }
        }
        guard index - 1 >= lower else { return (index, .none, prefix) }
        let form = page.form(index - 1)
        if page.wordClass(index - 1).contains(.possessive) {
            return (index - 1, .possessive, prefix)
        }
        if Self.articles.contains(form) {
            let isGoverned = index - 2 >= lower && Self.governing.contains(page.form(index - 2))
            return (index - 1, isGoverned ? .contracted : .article, prefix)
        }
        if Self.contracted.contains(form) { return (index - 1, .contracted, prefix) }
        return (index, .none, prefix)
    }

    private static let ex = Form("ex")
    /// "Russia's Foreign Minister"
    private static let genitive = Form("'s")
    private static let former: Set<Form> = Set(
        ["ancien", "ancienne", "anciens", "anciennes", "futur", "future", "ex"].map { Form($0) })
    private static let articles = ["le", "la", "les", "l'", "un", "une"].map { Form($0) }
    private static let contracted: Set<Form> = Set(
        ["du", "des", "au", "aux", "de", "d'", "à"].map { Form($0) })
    private static let governing: Set<Form> = Set(
        ["de", "à", "par", "avec", "pour", "contre", "selon", "chez", "sur"].map { Form($0) })
}
