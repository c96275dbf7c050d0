package import Records

/// A date or a duration in the text.
package struct DateMention: Sendable {
    package enum Role: Sendable, Hashable {
        /// A point or an interval: "le 3 février 2026", "en 2021", "l'année dernière".
        case at
        /// "depuis 2015", "à compter de mars".
        case since
        /// "jusqu'en 2030", "d'ici à juin".
        case until
        /// "cinq ans", "d'une durée de dix ans"; the length is `months` or `days`.
        case duration
    }

    /// The expression with its article, without its preposition: "l'année dernière", "2030".
    package var tokens: Range<Int>
    /// `tokens` and the preposition before them: "jusqu'en 2030".
    package var phrase: Range<Int>
    package var role: Role
    /// Nil for a duration, for an expression that names no time ("ces dernières semaines"), and for
    /// a date that could not be resolved (with a diagnostic).
    package var value: PartialDate?
    package var months: Int?
    package var days: Int?
    /// "d'ici à juin", "avant 2030": by when something is to be done, not until when it lasts.
    package var isDeadline: Bool
    /// A duration that the text calls renewable: "cinq ans renouvelables".
    package var isRenewable: Bool
    /// The name of the rule that read it.
    package var rule: String

    package init(
        tokens: Range<Int>, phrase: Range<Int>? = nil, role: Role, value: PartialDate?,
        months: Int? = nil, days: Int? = nil, isDeadline: Bool = false, isRenewable: Bool = false,
        rule: String
    ) {
        self.tokens = tokens
        self.phrase = phrase ?? tokens
        self.role = role
        self.value = value
        self.months = months
        self.days = days
        self.isDeadline = isDeadline
        self.isRenewable = isRenewable
        self.rule = rule
    }
}

extension DateMention {
    /// "de 2021 à 2031" as "jusqu'en 2031".
    var endingItsInterval: DateMention {
        guard let value, value.precision == .interval, let last = value.latest,
            let edtf = value.edtf.split(separator: "/").last
        else { return self }
        var copy = self
        let end: PartialDate? =
            switch edtf.utf8.count {
            case 4: .year(last.year, anchor: value.anchor)
            case 7: .month(last.month, of: last.year, anchor: value.anchor)
            default: .day(last, anchor: value.anchor)
            }
        copy.value = end
        return copy
    }
}
