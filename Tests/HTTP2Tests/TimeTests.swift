import Testing

@testable import HTTP
@testable import HTTP2

@Suite struct TimeTests {
    @Test func tellsWhatTheClientIsInTheMiddleOf() {
        var conversation = Conversation()
        #expect(conversation.take(Client.preface).phase == .head)
        #expect(conversation.take(Client.settings()).phase == .head)
        #expect(conversation.take(Client.acknowledgement).phase == .idle)
        let head = Client.headers(1, Client.fields("POST"), ends: false)
        #expect(conversation.take(Array(head[..<12])).phase == .head)
        #expect(conversation.take(Array(head[12...])).phase == .content)
        #expect(conversation.take(Client.data(1)).phase == .idle)
        let part = Client.headers(3, Client.fields("GET", "/octets/100000"), endsBlock: false)
        #expect(conversation.take(part).phase == .head)
        #expect(
            conversation.take(Client.frame(.continuation, flags: 4, stream: 3)).phase == .answer)
        #expect(conversation.take(Client.reset(3)).phase == .idle)
    }

    @Test func expiresWithAReason() {
        var idle = Conversation()
        idle.take(Client.greeting)
        #expect(idle.expire().goAway == 0)
        #expect(idle.outcome.demand == .close)
        var silent = Conversation()
        silent.take(Client.preface)
        #expect(silent.expire().goAway == ErrorCode.settingsTimeout.rawValue)
        var deaf = Conversation()
        deaf.take(Client.preface + Client.settings())
        #expect(deaf.expire().goAway == ErrorCode.settingsTimeout.rawValue)
        #expect(deaf.take(Client.request(1))[1] == Answer(), "nothing is read after the end")
    }

    @Test func answersLateContentBeforeItExpires() {
        var conversation = Conversation()
        conversation.take(
            Client.greeting + Client.headers(1, Client.fields("POST"), ends: false))
        conversation.context.now += 20_001
        let outcome = conversation.expire()
        #expect(outcome[1].status == 408 && outcome[1].isEnded)
        #expect(outcome.goAway == 0 && outcome.demand == .close)
    }

    /// More streams than places are kept for: they go with the last one, while it is given up.
    @Test func answersLateContentOfTheLastOfMany() {
        var conversation = Conversation()
        conversation.take(Client.greeting)
        let streams = stride(from: UInt32(1), to: 41, by: 2)
        for stream in streams {
            conversation.take(Client.headers(stream, Client.fields("POST"), ends: false))
        }
        for stream in streams.dropFirst() { conversation.take(Client.data(stream)) }
        conversation.context.now += 20_001
        let outcome = conversation.take(Client.ping())
        #expect(outcome[1].status == 408 && outcome[1].isEnded)
        #expect(outcome.demand == .read && conversation.connection.state.streams.count == 0)
    }

    @Test func waitsForTheAcknowledgementHoweverBusy() {
        var conversation = Conversation()
        conversation.take(Client.preface + Client.settings())
        conversation.context.now += 9_000
        #expect(conversation.take(Client.request(1)).demand == .read)
        conversation.context.now += 1_001
        let outcome = conversation.take(Client.request(3))
        #expect(outcome.goAway == ErrorCode.settingsTimeout.rawValue)
        #expect(outcome.demand == .close)
    }

    @Test func resetsAnswersThatStallWhileOthersGoOn() {
        var conversation = Conversation()
        conversation.take(Client.greeting + Client.windowUpdate(0, 1_000_000))
        conversation.take(Client.request(1, "GET", "/octets/100000"))
        conversation.context.now += 10_000
        conversation.take(Client.request(3, "GET", "/octets/100000"))
        conversation.context.now += 4_000
        conversation.take(Client.windowUpdate(3, 1))
        conversation.context.now += 1_001
        let outcome = conversation.take(Client.request(5))
        #expect(outcome[1].reset == ErrorCode.cancel.rawValue)
        #expect(outcome[3].reset == nil)
        #expect(outcome[5].isEnded)
        conversation.context.now += 14_001
        #expect(conversation.take(Client.ping())[3].reset == ErrorCode.cancel.rawValue)
        #expect(conversation.connection.state.heldContent == 0)
        #expect(conversation.outcome.phase == .idle)
    }

    @Test func endsContentThatDribblesWhileOthersAreAnswered() {
        var conversation = Conversation()
        conversation.take(
            Client.greeting + Client.headers(1, Client.fields("POST"), ends: false))
        for number in 1...25 as ClosedRange<UInt32> {
            conversation.context.now += 1_000
            conversation.take(Client.request(number * 2 + 1))
            guard conversation.outcome[1].status == nil else { continue }
            conversation.take(Client.data(1, [1], ends: false))
        }
        let outcome = conversation.outcome
        #expect(outcome[1].status == 408 && outcome[1].reset == 0)
        #expect(outcome[51].isEnded && outcome.demand == .read && outcome.phase == .idle)
    }

    @Test func tellsTheLoopOfProgress() {
        var conversation = Conversation()
        conversation.take(Client.greeting + Client.request(1, "GET", "/octets/100000"))
        conversation.context.hasProgressed = false
        conversation.take(Client.ping())
        #expect(!conversation.context.hasProgressed)
        conversation.take(Client.windowUpdate(0, 100) + Client.windowUpdate(1, 100))
        #expect(conversation.context.hasProgressed)
    }
}
