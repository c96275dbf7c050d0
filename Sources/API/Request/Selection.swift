import Store

/// Which members of a row are shown, as ranges of neighbours; nil for the whole row.
struct Selection: Sendable {
    var ranges: [Range<Int>]?

    static let whole = Selection(ranges: nil)

    /// Those of `members` that are chosen, in the order of the row.
    init(of members: [String], _ isChosen: (String) -> Bool) {
        var ranges: [Range<Int>] = []
        for (index, member) in members.enumerated() where isChosen(member) {
            if let last = ranges.last, last.upperBound == index {
                ranges[ranges.count - 1] = last.lowerBound..<(index + 1)
            } else {
                ranges.append(index..<(index + 1))
            }
        }
        self.init(ranges: ranges == [0..<members.count] ? nil : ranges)
    }

    /// The names of what is shown.
    func chosen(of members: [String]) -> [String] {
        ranges?.flatMap { members[$0] } ?? members
    }

    private init(ranges: [Range<Int>]?) {
        self.ranges = ranges
    }
}
