import Glibc

/// The clocks of the system, as of its last tick: some milliseconds late, for a few nanoseconds.
enum Clock {
    /// Of the monotonic clock.
    static func milliseconds() -> UInt64 {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        return UInt64(time.tv_sec) * 1_000 + UInt64(time.tv_nsec) / 1_000_000
    }

    /// Since 1970-01-01 UTC.
    static func seconds() -> Int {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME_COARSE, &time)
        return time.tv_sec
    }
}
