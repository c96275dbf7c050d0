import Testing

@testable import HTTP

@Suite struct TallyTests {
    @Test func `Answers of a turn are counted by label and status`() {
        let tally = Tally()
        var counts = TurnCounts()
        counts.append(.ok, of: 3)
        counts.append(.notFound, of: 0)
        counts.append(.ok, of: 3)
        counts.received = 70
        counts.sent = 900
        counts.move(to: tally, duration: 20_000)
        #expect(tally.answers(.ok, of: 3) == 2)
        #expect(tally.answers(.notFound, of: 0) == 1)
        #expect(tally.duration(of: 3) == 40_000)
        #expect(tally[.received] == 70)
        #expect(tally[.sent] == 900)
        // What was moved is gone.
        counts.move(to: tally, duration: 20_000)
        #expect(tally.answers(.ok, of: 3) == 2)
        #expect(tally[.sent] == 900)
    }

    @Test func `A duration falls into the class below whose limit it is`() {
        #expect(DurationClass(0).limit == 16_384)
        #expect(DurationClass(16_383).limit == 16_384)
        #expect(DurationClass(16_384).limit == 32_768)
        #expect(DurationClass(1_000_000).limit == 1_048_576)
        #expect(DurationClass(.max).limit == nil)
        #expect(DurationClass.all.dropLast().allSatisfy { DurationClass($0.limit ?? 0) != $0 })
    }

    @Test func `Every status has a number of its own`() {
        #expect(Set(Status.registered.map(\.number)).count == Status.registered.count)
        #expect(Status.registered.allSatisfy { !$0.reason.description.isEmpty })
        #expect(Status(rawValue: 299).number == 31)
    }
}
