import Gazetteer

/// The noun phrases that offices are of.
extension OfficeReader {
    /// A common noun with adjectives, or a proper name that is no person's.
    func nounPhrase(at noun: Int, limit: Int) -> Int? {
        let token = page.tokens[noun]
        let wordClass = page.wordClass(noun)
        guard token.kind == .word else { return nil }
        if page.startsUpper(noun) {
            return properName(at: noun, limit: limit)
        }
        guard wordClass.isDisjoint(with: [.function, .auxiliary, .office, .article, .prefix]) else {
            return nil
        }
        return adjectives(at: compound(noun + 1, limit: limit), limit: limit)
    }

    /// The end of at most two adjectives at `start`.
    func adjectives(at start: Int, limit: Int) -> Int {
        var end = start
        var count = 0
        while end < limit, count < 2, isAdjective(end) {
            end = compound(end + 1, limit: limit)
            count += 1
        }
        return end
    }

    private func compound(_ start: Int, limit: Int) -> Int {
        var end = start
        while end + 1 < limit, page.form(end) == .hyphen, !page.tokens[end].hasSpaceBefore,
            page.tokens[end + 1].kind == .word
        {
            end += 2
        }
        return end
    }

    private func properName(at start: Int, limit: Int) -> Int? {
        var end = start
        while end < limit, end < start + 5, page.startsUpper(end) || page.form(end) == .hyphen,
            !page.isActor(end), !page.wordClass(end).contains(.givenName),
            page.wordClass(end).isDisjoint(with: [.office, .honorific])
        {
            end += 1
        }
        guard end > start else { return nil }
        // "du parti Chama Cha Mapinduzi": adjectives may follow in lower case.
        return adjectives(at: end, limit: limit)
    }

    /// The word ends as French relational adjectives and participles do.
    func isAdjective(_ index: Int) -> Bool {
        guard page.tokens[index].shape == .lower, !page.isActor(index),
            page.wordClass(index).isDisjoint(
                with: [
                    .function, .auxiliary, .office, .speech, .personVerb, .titleDrop, .titleKeep,
                ])
        else { return false }
        return hasEnding(index, Self.relational) || hasEnding(index, Self.participial)
    }

    func hasEnding(_ index: Int, _ endings: [[UInt8]]) -> Bool {
        let token = page.tokens[index]
        let word = page.text.utf8[token.start..<token.end]
        return endings.contains {
            word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0)
        }
    }

    static let relational: [[UInt8]] = [
        "al", "ale", "ales", "aux", "aire", "aires", "ique", "iques", "ien", "iens", "ienne",
        "iennes", "elle", "elles", "el", "if", "ive", "ifs", "ives",
    ].map { Array($0.utf8) }

    private static let participial: [[UInt8]] = [
        "ier", "ière", "ières", "ois", "oise", "ain", "aine", "ais", "aise", "ées", "ée", "és", "é",
        "éen", "éenne", "éens", "eur", "istes", "iste", "antes", "ure", "urs",
    ].map { Array($0.utf8) }
}
