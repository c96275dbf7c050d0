import Gazetteer
import Records

/// Names without an office: weighed by given name, shape and the words around.
extension PersonScan {
    mutating func weighBareNames() {
        for number in candidates.indices where !candidates[number].isAccepted {
            guard isPossible(candidates[number]) else { continue }
            if weight(of: candidates[number]) >= 2 { candidates[number].accept("bare") }
        }
        // A list with one person is a list of persons.
        for number in candidates.indices.dropFirst() {
            acceptNeighbour(number, of: number - 1)
        }
        for number in candidates.indices.dropLast().reversed() {
            acceptNeighbour(number, of: number + 1)
        }
    }

    private mutating func acceptNeighbour(_ number: Int, of other: Int) {
        guard candidates[other].isAccepted, !candidates[number].isAccepted,
            isPossible(candidates[number])
        else { return }
        let (first, second) = number < other ? (number, other) : (other, number)
        let end = candidates[first].name.tokens.upperBound
        let start = candidates[second].name.tokens.lowerBound
        guard end < start, start - end <= 2,
            candidates[first].sentence == candidates[second].sentence,
            (end..<start).allSatisfy({ page.form($0) == .and || page.form($0) == .comma })
        else { return }
        candidates[number].accept("list")
    }

    /// A full name, not the name of a thing or a place.
    private func isPossible(_ candidate: PersonCandidate) -> Bool {
        let name = candidate.name
        return name.isFull && !name.isNoPerson && !isNamedThing(candidate)
    }

    /// "le Charles de Gaulle", "l'aéroport international Blaise Diagne", "opération Charles Martel".
    func isNamedThing(_ candidate: PersonCandidate) -> Bool {
        let name = candidate.name
        let range = sentences[candidate.sentence].tokens
        let before = name.tokens.lowerBound - 1
        let next = name.tokens.upperBound
        if next < range.upperBound, page.isActor(next), !page.tokens[next].hasSpaceBefore {
            return true
        }
        guard before >= range.lowerBound, page.tokens[before].kind == .word else {
            return before > range.lowerBound && page.form(before) == .hyphen
                && !page.tokens[before].hasSpaceBefore
        }
        let wordClass = page.wordClass(before)
        if page.tokens[before].shape == .lower || wordClass.contains(.article) {
            if wordClass.contains(.article), !page.isActor(before) { return true }
            if !wordClass.isDisjoint(with: [.thingNoun, .placeNoun]) { return true }
        }
        guard before > range.lowerBound, page.tokens[before].shape == .lower else { return false }
        // A noun and its adjective: "aéroport international".
        let noun = page.wordClass(before - 1)
        return !noun.isDisjoint(with: [.placeNoun, .thingNoun])
            && page.tokens[before - 1].shape == .lower
            && wordClass.isDisjoint(with: [.function, .companion, .auxiliary, .particle])
    }

    private func weight(of candidate: PersonCandidate) -> Int {
        let name = candidate.name
        let range = sentences[candidate.sentence].tokens
        var weight = 0
        if name.traits.contains(.given) { weight += 3 }
        if name.traits.contains(.arabicParticle) { weight += 2 }
        if name.traits.contains(.syllable) { weight += 2 }
        if name.traits.contains(.surnameFirst) { weight += 2 }
        if name.traits.contains(.roman) { weight += 1 }
        if name.words >= 3 { weight += 1 }
        weight += weightBefore(name, in: range) + weightAfter(name, in: range)
        if sentences[candidate.sentence].place == .quoteSignature,
            sentences[candidate.sentence].tokens.lowerBound == name.tokens.lowerBound
        {
            weight += 2
        }
        return weight
    }

    private func weightBefore(_ name: PersonName, in range: Range<Int>) -> Int {
        let index = name.tokens.lowerBound - 1
        guard index >= range.lowerBound else { return 0 }
        let wordClass = page.wordClass(index)
        if wordClass.contains(.companion) { return 1 }
        if page.tokens[index].shape != .lower { return 0 }
        if wordClass.contains(.locative) { return -1 }
        if wordClass.contains(.speech) { return 2 }
        if Self.genitives.contains(page.form(index)), index > range.lowerBound {
            // "le gouvernement démocratique d'Aung San Suu Kyi"
            let noun = page.wordClass(index - 1)
            if noun.contains(.personContext) { return 2 }
            return index > range.lowerBound + 1
                && page.wordClass(index - 2).contains(.personContext) ? 2 : 0
        }
        return 0
    }

    private static let genitives = [Form("de"), Form("d'")]

    private func weightAfter(_ name: PersonName, in range: Range<Int>) -> Int {
        let index = name.tokens.upperBound
        guard index + 1 < range.upperBound else { return 0 }
        let wordClass = page.wordClass(index)
        if wordClass.contains(.speech) { return 2 }
        if wordClass.contains(.auxiliary) {
            for next in (index + 1)..<min(index + 4, range.upperBound) {
                if !page.wordClass(next).isDisjoint(with: [.speech, .personVerb]) { return 2 }
            }
            return 1
        }
        if wordClass.contains(.personVerb) { return 2 }
        // ", 54 ans"
        if page.form(index) == .comma, index + 2 < range.upperBound,
            page.tokens[index + 1].kind == .number, page.form(index + 2) == Self.years
        {
            return 2
        }
        return 0
    }

    private static let years = Form("ans")
}
