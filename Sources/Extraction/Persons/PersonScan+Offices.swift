import Gazetteer
import Records

extension PersonScan {
    /// Reads the office at `index` and gives it to the names before or behind it; where to go on.
    mutating func readOffice(at index: Int) -> Int? {
        guard
            var office = offices.office(
                at: index, from: limits.lowerBound, limit: limits.upperBound)
        else { return nil }
        if office.start > limits.lowerBound,
            !page.wordClass(office.start - 1).isDisjoint(with: [.thingNoun, .placeNoun]),
            page.tokens[office.start - 1].shape == .lower
        {
            // "la frégate Amiral Gorchkov"
            return nil
        }
        if office.kind == .counterpart { repeatAntecedent(&office) }
        var end = office.tokens.upperBound
        if isInApposition(office), let holders = holders(before: office) {
            give(office, to: holders, rule: "apposition")
        } else if let next = giveForward(office) {
            end = next
        } else if let holders = holders(before: office), office.determiner == .article, closes(end)
        {
            give(office, to: holders, rule: "apposition")
        }
        remember(office)
        return end
    }

    private mutating func remember(_ office: OfficePhrase) {
        switch office.kind {
        case .headOfState, .headOfGovernment, .royal, .minister, .military, .leader, .holder,
            .diplomat, .spokesperson, .official:
            antecedent = office
            antecedentSentence = sentence
        default: break
        }
    }

    /// "son homologue burkinabè" is a minister of defence where one was named before.
    private func repeatAntecedent(_ office: inout OfficePhrase) {
        office.isCounterpart = true
        if office.countries.isEmpty, let state = stateVisited(before: office) {
            office.countries = [state]
        }
        guard let antecedent, sentence - antecedentSentence <= 2 else {
            office.head = ""
            return
        }
        office.head = antecedent.head
        // What an office is of passes on, whose it is does not.
        let departments = antecedent.pieces.filter { $0.domain != nil && $0.body == nil }
        office.pieces = departments.isEmpty ? antecedent.pieces : departments
        office.kind = antecedent.kind
    }

    /// "venus en Russie voir leur homologue": the last state before, unless it is
    /// the antecedent's own.
    private func stateVisited(before office: OfficePhrase) -> ActorID? {
        var index = office.start - 1
        let named = antecedentSentence == sentence ? antecedent?.tokens : nil
        while index > limits.lowerBound, office.start - index < 16, named?.contains(index) != true {
            if let actor = page.actor(at: index), actor.isState, !actor.isDemonym {
                let preposition = page.form(actor.tokens.lowerBound - 1)
                let isVisited =
                    preposition == Self.in || preposition == Self.to
                    || preposition == Self.toThe
                return isVisited && antecedent?.countries.contains(actor.actor) != true
                    ? actor.actor : nil
            }
            index -= 1
        }
        return nil
    }

    private static let `in` = Form("en")
    private static let to = Form("à")
    private static let toThe = Form("au")

    // MARK: Names behind the office

    private mutating func giveForward(_ office: OfficePhrase) -> Int? {
        let end = office.tokens.upperBound
        guard end < limits.upperBound else { return nil }
        let hasComma = isOpening(end)
        guard let start = afterRank(hasComma ? end + 1 : end),
            let first = readName(at: start, isAttached: true), !first.isNoPerson,
            !office.endsInThing || first.traits.contains(.given),
            !hasComma || fitsBetweenCommas(first)
        else { return nil }
        var found = [first]
        var countries: [ActorID?] = [nil]
        var next = first.tokens.upperBound
        while office.isPlural, let more = nextHolder(at: next) {
            if let country = more.previous { countries[countries.count - 1] = country }
            guard let name = more.name else {
                next = more.end
                break
            }
            found.append(name)
            countries.append(more.country)
            next = more.end
        }
        let firstNumber = candidates.count
        for name in found { append(name) }
        give(office, to: Array(firstNumber..<candidates.count), rule: "office")
        for (offset, country) in countries.enumerated() where country != nil {
            candidates[firstNumber + offset].country = country
        }
        return next
    }

    private func isOpening(_ index: Int) -> Bool {
        [.comma, .openParenthesis, .dash].contains(page.form(index))
    }

    /// Skips "le général", "M." before a name.
    func afterRank(_ index: Int) -> Int? {
        guard index < limits.upperBound else { return nil }
        if let next = honorific(at: index) { return next }
        let isArticle = page.wordClass(index).contains(.article)
        let rank = isArticle ? index + 1 : index
        if rank < limits.upperBound,
            let office = offices.office(
                at: rank, from: limits.lowerBound, limit: limits.upperBound),
            office.kind == .rank || office.kind == .royal && office.pieces.isEmpty
        {
            return office.tokens.upperBound
        }
        return isArticle ? nil : index
    }

    /// "le président russe, Vladimir Poutine, …": without the second comma the name may be the
    /// subject ("Reçu par le président français, Volodymyr Zelensky a …").
    private func fitsBetweenCommas(_ name: PersonName) -> Bool {
        (name.isFull || name.words == 1 && closes(name.tokens.upperBound))
            && (closes(name.tokens.upperBound) || page.form(name.tokens.upperBound) == .and
                || page.form(name.tokens.upperBound) == Self.or)
    }

    private static let or = Form("ainsi")

    /// A clause may end at `index`.
    func closes(_ index: Int) -> Bool {
        guard index < limits.upperBound else { return true }
        let token = page.tokens[index]
        if token.kind == .lineBreak { return true }
        guard token.kind == .mark else { return false }
        return token.form != .hyphen && token.form != .openParenthesis
            && token.form != Self.openQuote
            || token.form == .openParenthesis
    }
}
