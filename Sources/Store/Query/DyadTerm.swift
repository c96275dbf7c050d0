import Records

/// The years in which an alliance held, as a panel of dyad-years counts them (ATOP, COW).
///
/// A year counts when the alliance held on one of its days. What is not told to have ended held until the
/// newest article, and no year after it is counted.
struct DyadTerm: Hashable, Sendable {
    /// The years in which it may have held.
    let possible: ClosedRange<Int>?
    /// The years in which it must have held.
    let certain: ClosedRange<Int>?

    static let none = DyadTerm(possible: nil, certain: nil)

    init(possible: ClosedRange<Int>?, certain: ClosedRange<Int>?) {
        (self.possible, self.certain) = (possible, certain)
    }

    /// `horizon` is the year of the newest article; nil where no article has a date.
    ///
    /// An alliance whose beginning is bounded only by an article that tells it begins in the year of that
    /// article: how much earlier it began, nobody says.
    init(_ validity: Validity, until horizon: Int?) {
        let (began, ended) = (validity.began, validity.ended)
        possible = Self.years(
            began.earliest?.year ?? began.latest?.year, ended?.latest?.year, horizon)
        let isOpen = ended == nil
        certain = Self.years(
            began.latest?.year, isOpen ? nil : ended?.earliest?.year ?? Int.min, horizon)
    }

    /// The same for either way to match.
    func years(_ match: DateMatch) -> ClosedRange<Int>? {
        match == .possible ? possible : certain
    }

    /// From the first year to the last, which lies no later than `horizon`.
    private static func years(_ first: Int?, _ last: Int?, _ horizon: Int?) -> ClosedRange<Int>? {
        guard let first, let end = [last, horizon].compactMap(\.self).min(), first <= end else {
            return nil
        }
        return first...end
    }
}
