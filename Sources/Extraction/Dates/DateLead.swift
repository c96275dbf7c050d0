/// The words before an expression that tell its role: "depuis", "jusqu'en", "d'ici la fin de".
struct DateLead: Sendable {
    private(set) var role: DateMention.Role = .at
    /// The preposition nearest to the expression, past its article and part.
    private(set) var preposition: DatePreposition?
    private(set) var part: DatePart?
    private(set) var hasArticle = false
    private(set) var hasDemonstrative = false
    /// "les", "ces".
    private(set) var isPlural = false
    /// "vers 2030", "à l'horizon 2035".
    private(set) var isApproximate = false
    /// "chaque jeudi" is no date.
    private(set) var isRepeated = false
    /// "avant-hier", "après-demain", "l'avant-veille".
    private(set) var isBeyond = false
    /// "d'ici à juin", "avant 2030": by when something is to be done.
    private(set) var isDeadline = false
    /// "d'ici à cinq ans"; not "jusqu'à cinq ans".
    private(set) var countsFromNow = false
    /// The first cell of the expression with its article and part; of the whole with its preposition.
    private(set) var start: Int
    private(set) var phraseStart: Int

    /// Reads leftwards from cell `index`, no further than `limit`.
    init(_ cells: [DateCell], before index: Int, limit: Int) {
        start = index
        phraseStart = index
        var at = index - 1
        compound(cells, index, &at, limit)
        article(cells, &at, limit)
        if cells[index].is([.number, .numeral, .dozen]) { bound(cells, &at, limit) }
        if cells[index].is([.month, .year, .season, .unit, .years, .ordinal, .weekend]) {
            partBefore(cells, &at, limit)
        }
        preposition(cells, at, limit)
    }

    private mutating func take(_ place: Int) {
        start = place
        phraseStart = place
    }

    /// "aujourd'" of "aujourd'hui", "avant-" of "avant-hier".
    private mutating func compound(
        _ cells: [DateCell], _ index: Int, _ at: inout Int, _ limit: Int
    ) {
        guard at >= limit, cells[index].is([.relativeDay, .adjacentDay, .dayPart]) else { return }
        if cells[at].is(.now) {
            take(at)
            at -= 1
        } else if at > limit, cells[at].is(.hyphen), cells[at - 1].is(.preposition) {
            let word = DatePreposition(rawValue: cells[at - 1].value)
            guard word == .avant || word == .apres else { return }
            isBeyond = true
            take(at - 1)
            at -= 2
        }
    }

    /// "plus de dix", "environ dix".
    private mutating func bound(_ cells: [DateCell], _ at: inout Int, _ limit: Int) {
        while at >= limit, cells[at].is(.adverb) { at -= 1 }
        guard at >= limit, start > at else { return }
        if at > limit, cells[at].is(.de), cells[at - 1].is(.bound) {
            at -= 2
        } else if cells[at].is(.preposition), cells[at].value == DatePreposition.vers.rawValue {
            at -= 1
        } else {
            return
        }
        isApproximate = true
    }

    private mutating func article(_ cells: [DateCell], _ at: inout Int, _ limit: Int) {
        guard at >= limit else { return }
        if cells[at].is(.every) { isRepeated = true }
        if cells[at].is(.article) {
            hasArticle = true
            if at > limit, cells[at - 1].is(.every) { isRepeated = true }
        } else if cells[at].is(.demonstrative) {
            hasDemonstrative = true
        } else {
            return
        }
        isPlural = cells[at].value == 2
        take(at)
        at -= 1
    }

    /// "fin", "fin de l'", "mi-", "le début du"; but not "prend fin le".
    private mutating func partBefore(_ cells: [DateCell], _ at: inout Int, _ limit: Int) {
        var place = at
        if place > limit, cells[place].is([.de, .hyphen]) {
            place -= 1
        } else if start <= at {
            return
        } else if hasArticle || hasDemonstrative {
            return
        }
        guard place >= limit, cells[place].is(.part) else { return }
        part = DatePart(rawValue: cells[place].value)
        take(place)
        at = place - 1
        let hadDemonstrative = hasDemonstrative
        article(cells, &at, limit)
        hasDemonstrative = hadDemonstrative
    }

    private mutating func preposition(_ cells: [DateCell], _ at: Int, _ limit: Int) {
        guard at >= limit else { return }
        if at > limit, cells[at].is(.shift), cells[at].value > 0, cells[at - 1].is(.plus) {
            // "au plus tard le 30 juin"
            role = .until
            phraseStart = at - 1 > limit && cells[at - 2].is(.to) ? at - 2 : at - 1
            return
        }
        guard cells[at].is(.preposition), let found = DatePreposition(rawValue: cells[at].value)
        else { return }
        preposition = found
        phraseStart = at
        let before = at > limit && cells[at - 1].is(.preposition) ? at - 1 : nil
        let earlier = before.flatMap { DatePreposition(rawValue: cells[$0].value) }
        switch found {
        case .depuis, .des: role = .since
        case .jusque, .avant:
            role = .until
            isDeadline = found == .avant
        case .ici:
            role = .until
            countsFromNow = true
            isDeadline = true
        case .vers: isApproximate = true
        case .horizon: horizon(cells, at, limit)
        case .en, .a, .au:
            if let before, earlier == .jusque || earlier == .ici {
                role = .until
                phraseStart = before
                countsFromNow = earlier == .ici
                isDeadline = earlier == .ici
            }
        case .de, .du:
            if let before, earlier == .partir {
                role = .since
                phraseStart = before > limit && cells[before - 1].is(.to) ? before - 1 : before
            }
        case .ilya: phraseStart = max(limit, at - 2)
        default: break
        }
        if phraseStart > limit, cells[phraseStart].is(.preposition),
            cells[phraseStart].value == DatePreposition.ici.rawValue,
            cells[phraseStart - 1].is(.de)
        {
            phraseStart -= 1
        }
    }

    /// "à l'horizon", "d'ici à l'horizon".
    private mutating func horizon(_ cells: [DateCell], _ at: Int, _ limit: Int) {
        isApproximate = true
        var place = at
        if place > limit, cells[place - 1].is(.article) { place -= 1 }
        if place > limit, cells[place - 1].is(.to) { place -= 1 }
        phraseStart = place
    }
}
