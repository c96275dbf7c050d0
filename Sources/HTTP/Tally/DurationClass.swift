/// A class of durations: each goes up to twice as long as the one before, from 16 µs on.
///
/// Powers of two need no search: the class of a duration is the number of its leading zeros.
package struct DurationClass: Hashable, Sendable {
    package let number: Int

    /// The last one has no upper end.
    private static let last = 20
    private static let lowest = 14

    package static var all: [DurationClass] { (0...last).map(DurationClass.init(number:)) }

    private init(number: Int) {
        self.number = number
    }

    /// - Parameter duration: nanoseconds.
    @inline(__always)
    init(_ duration: UInt64) {
        let above = UInt64.bitWidth - (duration &>> UInt64(Self.lowest)).leadingZeroBitCount
        number = min(above, Self.last)
    }

    /// The upper end in nanoseconds, not included; nil where there is none.
    package var limit: UInt64? {
        number == Self.last ? nil : 1 << UInt64(Self.lowest + number)
    }
}
