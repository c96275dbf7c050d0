internal import Synchronization

/// What one event loop has done since it began. The loop alone counts; anyone may read.
///
/// As there is one writer, to count is to read and to store, without a lock on the memory bus: that costs
/// what it costs for a plain variable. A reader sees each counter whole, but not all of one moment.
package final class Tally: Sendable {
    /// Counters that stand alone.
    package enum Figure: Int, CaseIterable, Sendable {
        /// Octets from and to clients, heads and framing included.
        case received, sent
        /// Connections: taken, closed unread for want of a place, given up.
        case accepted, refused, closed
        /// Representations that were not at hand and had to be made.
        case made
        /// Lines of the access log that there was no room for.
        case dropped
        /// Requests that were held back or turned away before they were answered.
        case limited, unauthorized
    }

    /// What is asked for, by number: 0 is nothing known.
    package static let labels = 64
    /// More status codes than there are names for.
    private static let statuses = 32
    /// Reasons for which a connection ends.
    private static let reasons = 16

    private let figures = Counters<16>()
    /// By label and status.
    private let answers = Counters<2_048>()
    private let closings = Counters<16>()
    /// Nanoseconds, by label.
    private let durations = Counters<64>()
    /// By label and class of duration.
    private let classes = Counters<2_048>()

    package init() {}

    @inline(__always)
    package func add(_ amount: Int = 1, to figure: Figure) {
        figures.add(UInt64(amount), at: figure.rawValue)
    }

    package subscript(figure: Figure) -> UInt64 { figures[figure.rawValue] }

    /// Counts an answer and how long it took, in nanoseconds.
    ///
    /// - Parameter status: by its number.
    @inline(__always)
    func countAnswer(_ status: UInt8, of label: UInt8, _ duration: UInt64) {
        let row = Self.row(label)
        answers.add(1, at: row + Int(status))
        durations.add(duration, at: Int(label) & (Self.labels - 1))
        classes.add(1, at: row + DurationClass(duration).number)
    }

    /// Answers with a status to what has the label.
    package func answers(_ status: Status, of label: UInt8) -> UInt64 {
        answers[Self.row(label) + status.number]
    }

    /// Nanoseconds that all answers to what has the label took.
    package func duration(of label: UInt8) -> UInt64 { durations[Int(label) & (Self.labels - 1)] }

    /// How many of them fell into a class of durations.
    package func count(of label: UInt8, in duration: DurationClass) -> UInt64 {
        classes[Self.row(label) + duration.number]
    }

    /// Counts the end of a connection, by a number below 16 that its reason has.
    package func countClosing(_ reason: Int) {
        figures.add(1, at: Figure.closed.rawValue)
        closings.add(1, at: reason)
    }

    package func closings(_ reason: Int) -> UInt64 { closings[reason] }

    @inline(__always)
    private static func row(_ label: UInt8) -> Int { (Int(label) & (labels - 1)) * statuses }
}

/// A fixed number of counters with one writer.
private final class Counters<let count: Int>: Sendable {
    private let counters = InlineArray<count, Atomic<UInt64>> { _ in Atomic(0) }

    @inline(__always)
    func add(_ amount: UInt64, at index: Int) {
        let known = counters[index].load(ordering: .relaxed)
        counters[index].store(known &+ amount, ordering: .relaxed)
    }

    subscript(index: Int) -> UInt64 { counters[index].load(ordering: .relaxed) }
}
