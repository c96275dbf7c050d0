import Testing

@testable import HTTP
@testable import HTTP2

@Suite struct FlowControlTests {
    @Test func sendsAsMuchAsTheWindowsTake() {
        var conversation = Conversation()
        let outcome = conversation.take(
            Client.greeting + Client.request(1, "GET", "/octets/200000"))
        #expect(outcome[1].content.count == 65_535)
        #expect(outcome.phase == .answer)
        #expect(conversation.take(Client.windowUpdate(1, 100_000))[1].content.count == 65_535)
        #expect(conversation.take(Client.windowUpdate(0, 50_000))[1].content.count == 115_535)
        #expect(conversation.take(Client.windowUpdate(0, 500_000))[1].content.count == 165_535)
        let last = conversation.take(Client.windowUpdate(1, 500_000))
        #expect(last[1].content.count == 200_000 && last[1].isEnded)
        #expect(last.phase == .idle)
        #expect(conversation.connection.state.heldContent == 0)
    }

    @Test func waitsWhereTheWindowIsShut() {
        let shut = Client.preface + Client.settings([(4, 0)]) + Client.acknowledgement
        let outcome = outcome(of: Client.request(1) + Client.request(3, "HEAD"), greeting: shut)
        #expect(outcome[1].status == 200 && outcome[1].content.isEmpty && !outcome[1].isEnded)
        #expect(outcome[3].isEnded)
        let opened = HTTP2Tests.outcome(
            of: Client.request(1) + Client.windowUpdate(1, 3) + Client.windowUpdate(1, 600),
            greeting: shut)
        #expect(opened[1].text == "GET /a a" && opened[1].isEnded)
    }

    /// RFC 9113 §6.9.2: "A change to SETTINGS_INITIAL_WINDOW_SIZE can cause the available space in a
    /// flow-control window to become negative."
    @Test func bearsNegativeWindows() {
        var conversation = Conversation()
        conversation.take(Client.preface + Client.settings([(4, 1_000)]) + Client.acknowledgement)
        conversation.take(Client.request(1, "GET", "/octets/1500"))
        #expect(conversation.outcome[1].content.count == 1_000)
        conversation.take(Client.settings([(4, 100)]) + Client.windowUpdate(1, 800))
        #expect(conversation.outcome[1].content.count == 1_000)
        conversation.take(Client.windowUpdate(1, 200))
        #expect(conversation.outcome[1].content.count == 1_100)
        conversation.take(Client.settings([(4, 1_000)]))
        #expect(conversation.outcome[1].content.count == 1_500)
    }

    /// RFC 9113 §6.9: an increment of 0 is an error of the stream or of the connection; §6.9.1: so is
    /// one beyond the largest window.
    @Test func refusesIncrementsOutOfRange() {
        for (increment, code) in [(0, 1), (0x7fff_ffff, 3)] as [(UInt32, UInt32)] {
            let whole = outcome(of: Client.windowUpdate(0, increment))
            #expect(whole.goAway == code && whole.demand == .close)
            var conversation = Conversation()
            conversation.take(Client.greeting + Client.request(1, "GET", "/octets/100000"))
            let update = Client.windowUpdate(1, increment)
            let stream = conversation.take(update + update)
            #expect(stream[1].reset == code || stream.goAway == code)
        }
    }

    @Test func sendsLongerFramesWhereTheyAreTaken() {
        var conversation = Conversation()
        conversation.take(Client.greeting + Client.request(1, "GET", "/octets/60000"))
        #expect(conversation.answers.dataLengths == [16_384, 16_384, 16_384, 10_848])
        conversation = Conversation()
        conversation.take(
            Client.preface + Client.settings([(5, 1 << 20)]) + Client.acknowledgement
                + Client.request(1, "GET", "/octets/60000"))
        #expect(conversation.answers.dataLengths == [32_768, 27_232])
    }

    @Test func yieldsAtMuchOutput() {
        var limits = Limits()
        limits.outputLength = 20_000
        var conversation = Conversation(limits: limits)
        let input =
            Client.greeting + Client.windowUpdate(0, 1_000_000)
            + (0..<3).flatMap { Client.request($0 * 2 + 1, "GET", "/octets/60000") }
        var demand = conversation.connection.receive(input.span, in: &conversation.context)
        var turns = 0
        while demand == .yield {
            #expect(conversation.context.output.count < 20_000 + 17_000)
            conversation.answers.take(conversation.context.output.joined)
            conversation.context.output.removeAll(keeping: .max)
            demand = conversation.connection.resume(in: &conversation.context)
            turns += 1
        }
        conversation.answers.take(conversation.context.output.joined)
        #expect(turns >= 6)
        #expect(conversation.answers.streams.values.allSatisfy { $0.content.count == 60_000 })
    }

    @Test func boundsWhatWaitsForWindows() {
        var limits = Limits()
        limits.http2.heldContent = 100_000
        var conversation = Conversation(limits: limits)
        let shut = Client.preface + Client.settings([(4, 0)]) + Client.acknowledgement
        conversation.take(shut)
        for stream in stride(from: UInt32(1), to: 41, by: 2) {
            conversation.take(Client.request(stream, "GET", "/octets/30000"))
        }
        #expect(conversation.connection.state.heldContent == 120_000)
        #expect(conversation.exchanges.count == 4)
        #expect(conversation.outcome.phase == .answer)
        conversation.take(Client.settings([(4, 40_000)]) + Client.windowUpdate(0, 10_000_000))
        #expect(conversation.exchanges.count == 20)
        #expect(conversation.outcome.streams.values.allSatisfy { $0.content.count == 30_000 })
        #expect(conversation.connection.state.heldHeads == 0)
        #expect(conversation.outcome.phase == .idle)
    }

    @Test func answersInOrderWhereThereIsRoomAgain() {
        var limits = Limits()
        limits.http2.heldContent = 20_000
        // What goes on without the others makes room, and the next request would take it again.
        let priority = Client.frame(.priority, stream: 9, [0, 0, 0, 0, 16])
        let outcome = outcome(
            of: Client.request(1, "GET", "/octets/100000") + Client.request(3)
                + Client.windowUpdate(0, 100_000) + Client.windowUpdate(1, 100_000) + priority
                + Client.request(5, "GET", "/octets/100000"), limits: limits)
        #expect(outcome[1].isEnded && outcome[3].isEnded)
        #expect(outcome[5].content.count == 65_535 - outcome[3].content.count)
    }

    @Test func usesTheRoomThatCameWithARequest() {
        var limits = Limits()
        limits.http2.heldContent = 20_000
        limits.http2.heldHeads = 0
        let outcome = outcome(
            of: Client.request(1, "GET", "/octets/100000") + Client.windowUpdate(0, 100_000)
                + Client.windowUpdate(1, 100_000) + Client.request(3), limits: limits)
        #expect(outcome[1].isEnded && outcome[3].isEnded)
    }

    @Test func refusesHeadsThatPileUp() {
        var limits = Limits()
        limits.http2.heldContent = 10
        limits.http2.heldHeads = 1_000
        var conversation = Conversation(limits: limits)
        conversation.take(Client.preface + Client.settings([(4, 0)]) + Client.acknowledgement)
        let long = [("x", String(repeating: "y", count: 400))]
        for stream in [1, 3, 5, 7, 9] as [UInt32] {
            conversation.take(
                Client.headers(stream, Client.fields("GET", "/octets/30", adding: long)))
        }
        let outcome = conversation.outcome
        #expect(outcome[1].status == 200)
        #expect(outcome[3] == Answer() && outcome[5] == Answer())
        #expect(outcome[7] == Answer(reset: 7) && outcome[9] == Answer(reset: 7))
        conversation.take(Client.settings([(4, 100)]))
        #expect(conversation.outcome[5].isEnded)
        #expect(conversation.connection.state.heldHeads == 0)
    }
}
