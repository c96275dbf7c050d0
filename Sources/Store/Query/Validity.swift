import Records

/// When an alliance held: from when to when it began, and from when to when it ended.
///
/// It begins with its coming into force, else with its signature; it ends with its termination, else when it
/// expires. Where no date is told, the articles bound it: what one of them tells as standing had begun when it was
/// published, what one tells as ended was over by then.
struct Validity: Sendable {
    let began: DateRange
    /// Nil where nothing is told of an end: it holds until something is.
    let ended: DateRange?

    init(began: DateRange, ended: DateRange?) { (self.began, self.ended) = (began, ended) }

    /// Nil for what never held as far as is told: a proposal, an announcement without a day to come; and for what
    /// is over while nothing tells when it was.
    init?(_ alliance: Alliance) {
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
        let over = DateRange(earliest: nil, latest: alliance.lastSeen?.latest)
        switch alliance.status {
        case .suspended, .terminated:
            // It did not last until it would have expired.
            ended = alliance.terminated.map(DateRange.init) ?? over
        case .expired: ended = end ?? over
        case .proposed, .announced, .signed, .ratified, .inForce: ended = end
        }
        if start == nil, let ended, ended.earliest == nil, ended.latest == nil { return nil }
    }

    /// Whether it may have held, or must have held, on a day of `range`.
    func holds(in range: DateRange, _ match: DateMatch) -> Bool {
        switch match {
        case .possible:
            let widest = DateRange(earliest: began.earliest, latest: ended?.latest)
            return range.holds(widest, match)
        case .certain:
            let until = DateRange(earliest: nil, latest: range.latest)
            let since = DateRange(earliest: range.earliest, latest: nil)
            return until.holds(began, match) && (ended.map { since.holds($0, match) } ?? true)
        }
    }
}

extension DateRange {
    /// The days on which `date` may lie.
    init(_ date: PartialDate) { self.init(earliest: date.earliest, latest: date.latest) }
}
