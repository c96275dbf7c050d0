package import Records

/// When an alliance held: from when to when it began, and from when to when it ended.
///
/// It begins with its coming into force, else with its signature; it ends with its termination, else when it
/// expires. Where no date is told, the articles bound it: what one of them tells as standing had begun when it was
/// published, what one tells as ended was over by then.
package struct Validity: Hashable, Sendable {
    package let began: DateRange
    /// Nil where nothing is told of an end: it holds until something is.
    package let ended: DateRange?

    package init(began: DateRange, ended: DateRange?) {
        self.began = began
        self.ended = ended
    }

    /// Nil for what never held as far as is told: a proposal, an announcement without a day to come.
    package init?(_ alliance: Alliance) {
        let start = (alliance.effective ?? alliance.signed).map(DateRange.init)
        switch alliance.status {
        case .proposed: return nil
        case .announced:
            guard let effective = alliance.effective else { return nil }
            began = DateRange(effective)
        case .signed, .ratified, .inForce:
            // What was announced had not begun before.
            let announced = alliance.announced?.earliest
            began = start ?? DateRange(earliest: announced, latest: alliance.firstSeen?.latest)
        case .suspended, .expired, .terminated:
            began = start ?? DateRange(earliest: nil, latest: alliance.firstSeen?.latest)
        }
        let end = (alliance.terminated ?? alliance.expires).map(DateRange.init)
        switch alliance.status {
        case .suspended, .expired, .terminated:
            ended = end ?? DateRange(earliest: nil, latest: alliance.lastSeen?.latest)
        case .proposed, .announced, .signed, .ratified, .inForce: ended = end
        }
    }

    /// Whether it may have held, or must have held, on a day of `range`.
    package func holds(in range: DateRange, _ match: DateMatch) -> Bool {
        switch match {
        case .possible:
            Self.isOrdered(began.earliest, range.latest)
                && (ended.map { Self.isOrdered(range.earliest, $0.latest) } ?? true)
        case .certain:
            Self.isSurelyOrdered(began.latest, range.latest)
                && (ended.map { Self.isSurelyOrdered(range.earliest, $0.earliest) } ?? true)
        }
    }

    /// A bound that is not known may lie anywhere.
    private static func isOrdered(_ from: CalendarDate?, _ to: CalendarDate?) -> Bool {
        guard let from, let to else { return true }
        return from <= to
    }

    /// A bound that is not known proves nothing.
    private static func isSurelyOrdered(_ from: CalendarDate?, _ to: CalendarDate?) -> Bool {
        guard let from, let to else { return false }
        return from <= to
    }
}

extension DateRange {
    /// The days on which `date` may lie.
    init(_ date: PartialDate) { self.init(earliest: date.earliest, latest: date.latest) }
}
