import Glibc

/// The clocks of the system.
enum Clock {
    /// Of the monotonic clock.
    static func nanoseconds() -> UInt64 {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
    }

    /// Seconds since 1970-01-01 UTC, and the milliseconds until the next one begins.
    static func second() -> (number: Int, rest: UInt64) {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return (time.tv_sec, 1_000 - UInt64(time.tv_nsec) / 1_000_000)
    }
}
