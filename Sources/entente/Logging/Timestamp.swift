import Glibc
import Records

/// A moment of the system's clock, in UTC.
struct Timestamp: Hashable, CustomStringConvertible {
    /// Since 1970-01-01.
    var milliseconds: Int

    static var now: Timestamp {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
    }

    var seconds: Int { milliseconds / 1000 }

    /// RFC 3339: `2026-02-04T04:12:07.125Z`
    var description: String {
        let day = CalendarDate(dayNumber: seconds / 86_400)
        return "\(day)T\(clock).\(padded(milliseconds % 1000, to: 3))Z"
    }

    /// `04:12:07`
    var clock: String {
        let second = seconds % 86_400
        return [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
            .joined(separator: ":")
    }
}
