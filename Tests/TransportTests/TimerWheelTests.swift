import Testing

@testable import Transport

@Suite struct TimerWheelTests {
    private func expired(_ wheel: inout TimerWheel, at now: UInt64) -> [Int] {
        var expired: [Int] = []
        wheel.advance(to: now, expired: &expired)
        return expired.sorted()
    }

    @Test func expiresOnceAndNotBefore() {
        var wheel = TimerWheel(now: 1_000)
        wheel.schedule(3, at: 1_100)
        wheel.schedule(1, at: 1_050)
        #expect(expired(&wheel, at: 1_049) == [])
        #expect(expired(&wheel, at: 1_050 + TimerWheel.tick) == [1])
        #expect(expired(&wheel, at: 1_099) == [])
        #expect(expired(&wheel, at: 5_000) == [3])
        #expect(expired(&wheel, at: 50_000) == [])
        #expect(wheel.delay(from: 50_000) == nil)
    }

    @Test func movesDeadlinesBothWays() {
        var wheel = TimerWheel(now: 1_000)
        wheel.schedule(0, at: 1_100)
        wheel.schedule(0, at: 2_000)
        #expect(expired(&wheel, at: 1_900) == [])
        wheel.schedule(0, at: 100_000)
        wheel.schedule(0, at: 3_000)
        #expect(expired(&wheel, at: 3_000 + TimerWheel.tick) == [0])
    }

    @Test func reachesBeyondItsBuckets() {
        var wheel = TimerWheel(now: 1_000)
        wheel.schedule(0, at: 61_000)
        wheel.schedule(1, at: 90_000)
        var now: UInt64 = 1_000
        var waits = 0
        while let delay = wheel.delay(from: now), waits < 100 {
            now += UInt64(max(delay, 1))
            waits += 1
            let due = expired(&wheel, at: now)
            if due.contains(0) { #expect(61_000...(61_000 + 2 * TimerWheel.tick) ~= now) }
            if due.contains(1) { #expect(90_000...(90_000 + 2 * TimerWheel.tick) ~= now) }
        }
        #expect(waits < 20)
        #expect(now >= 90_000)
    }

    @Test func forgetsWhatIsCancelled() {
        var wheel = TimerWheel(now: 1_000)
        for entry in 0..<5 { wheel.schedule(entry, at: 1_100) }
        for entry in [4, 2, 0, 9] { wheel.cancel(entry) }
        #expect(expired(&wheel, at: 2_000) == [1, 3])
        wheel.schedule(1, at: 2_100)
        wheel.cancel(1)
        // The wheel may look in vain once, then it knows that there is nothing.
        #expect(expired(&wheel, at: 2_200) == [])
        #expect(wheel.delay(from: 2_200) == nil)
    }

    @Test func survivesALongSleep() {
        var wheel = TimerWheel(now: 1_000)
        for entry in 0..<2_000 { wheel.schedule(entry, at: 1_000 + UInt64(entry) * 37) }
        #expect(expired(&wheel, at: 10_000_000) == Array(0..<2_000))
    }
}
