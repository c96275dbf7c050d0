/// An expression as the grammar read it, not yet resolved.
struct DateReading: Sendable {
    var expression: TimeExpression
    var rule: String
    var lead: DateLead
    /// In tokens of the text.
    var tokens: Range<Int>
    var phrase: Range<Int>
    /// What the clause around it is about.
    var tense: Tense
    var isRenewable: Bool

    enum Tense: Sendable { case past, unstated, future }

    /// Whether an incomplete date is to be sought after the publication rather than before it.
    var looksAhead: Bool {
        switch tense {
        case .future: true
        case .past: false
        case .unstated:
            lead.role == .until || (lead.role == .since && lead.preposition != .depuis)
        }
    }
}
