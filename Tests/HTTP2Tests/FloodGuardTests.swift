import Testing

@testable import HTTP
@testable import HTTP2

@Suite struct FloodGuardTests {
    /// How many of so many tokens there are at a moment.
    private func taken(_ count: Int, _ bucket: inout TokenBucket, at now: UInt64) -> Int {
        (0..<count).count { _ in bucket.take(now: now) }
    }

    @Test func refillsWithTime() {
        var bucket = TokenBucket(capacity: 10, perSecond: 4, now: 1_000)
        let moments: [(UInt64, Int)] = [
            (1_000, 10), (1_249, 0), (1_250, 1), (1_750, 2), (1_000_000_000, 10),
        ]
        for (now, expected) in moments {
            let taken = taken(20, &bucket, at: now)
            #expect(taken == expected, "at \(now)")
        }
    }

    /// Fractions of a token are not lost, however often somebody asks.
    @Test func losesNoTime() {
        var bucket = TokenBucket(capacity: 10, perSecond: 3, now: 0)
        var count = taken(10, &bucket, at: 0)
        for now in 1...10_000 as ClosedRange<UInt64> { count += taken(1, &bucket, at: now) }
        #expect(count == 40)
    }

    @Test func earnsWhereThereIsRoom() {
        var bucket = TokenBucket(capacity: 2, perSecond: 0, now: 0)
        bucket.earn(5)
        let full = taken(9, &bucket, at: 0)
        #expect(full == 2)
        bucket.earn(1)
        let earned = taken(9, &bucket, at: 9_999)
        #expect(earned == 1)
    }

    @Test func bearsAClockThatGoesBack() {
        var bucket = TokenBucket(capacity: 1, perSecond: 1, now: 5_000)
        let counts = ([5_000, 4_000, 6_000] as [UInt64]).map { taken(2, &bucket, at: $0) }
        #expect(counts == [1, 0, 1])
    }

    @Test func countsResetsOfEitherSideTogether() {
        var limits = HTTP2Limits()
        limits.resetBurst = 4
        limits.resetsPerSecond = 0
        var flood = FloodGuard(limits, now: 0)
        let reset = Frame(length: 4, type: .resetStream, stream: 1)
        var admitted: [Bool] = []
        for _ in 0..<3 {
            admitted.append(flood.admit(reset, now: 0))
            admitted.append(flood.admitReset(now: 0))
        }
        #expect(admitted == [true, true, true, true, false, false])
        flood.earn()
        let isAdmitted = flood.admitReset(now: 0)
        #expect(!isAdmitted, "answers earn no resets")
    }

    @Test func countsWhatAsksForNothing() {
        var limits = HTTP2Limits()
        limits.controlBurst = 1
        limits.controlsPerSecond = 0
        func isFree(_ frame: Frame) -> Bool {
            var flood = FloodGuard(limits, now: 0)
            return (0..<3).allSatisfy { _ in flood.admit(frame, now: 0) }
        }
        for kind in [.settings, .ping, .priority, .windowUpdate, .unknown] as [Frame.Kind] {
            #expect(!isFree(Frame(length: 4, type: kind)))
        }
        #expect(!isFree(Frame(length: 0, type: .data)))
        #expect(!isFree(Frame(length: 256, type: .data, flags: 8)))
        #expect(isFree(Frame(length: 257, type: .data)))
        #expect(isFree(Frame(length: 0, type: .data, flags: 1)))
        #expect(isFree(Frame(length: 0, type: .headers)))
    }
}
