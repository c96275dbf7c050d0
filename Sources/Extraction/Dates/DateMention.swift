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

    package var tokens: Range<Int>
    package var role: Role
    /// Nil for a duration, and for a date that could not be resolved (with a diagnostic).
    package var value: PartialDate?
    package var months: Int?
    package var days: Int?
    /// The name of the rule that read it.
    package var rule: String

    package init(
        tokens: Range<Int>, role: Role, value: PartialDate?, months: Int? = nil, days: Int? = nil,
        rule: String
    ) {
        self.tokens = tokens
        self.role = role
        self.value = value
        self.months = months
        self.days = days
        self.rule = rule
    }
}
