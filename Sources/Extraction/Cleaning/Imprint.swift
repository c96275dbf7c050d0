import Gazetteer
import Records

/// What a page states about its own publication, as far as the passes have seen.
struct Imprint {
    struct Candidate {
        var dateline: Page.Dateline
        var block: Int
        var isHead: Bool

        /// A label before a bare date, the head before the foot, publication before update.
        var rank: Int {
            (dateline.isUpdate ? 4 : 0) + (dateline.isLabelled ? 0 : 1) + (isHead ? 0 : 2)
        }
    }

    private(set) var datelines: [Candidate] = []
    var publisher: Range<Int>?
    /// What stands behind the bar of the window's title.
    var windowName: Range<Int>?
    var publisherName: String?
    var author: Range<Int>?

    mutating func consider(_ dateline: Page.Dateline, in block: Int, isHead: Bool) {
        datelines.append(Candidate(dateline: dateline, block: block, isHead: isHead))
    }

    var best: Candidate? {
        var best: Candidate?
        for candidate in datelines {
            if let current = best, current.rank <= candidate.rank { continue }
            best = candidate
        }
        return best
    }
}
