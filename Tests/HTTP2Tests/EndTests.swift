import Testing

@testable import HTTP
@testable import HTTP2

@Suite struct EndTests {
    private let large = "/octets/100000"

    @Test func endsIdleConnectionsAfterAMoment() {
        var conversation = Conversation()
        conversation.take(Client.greeting + Client.request(1))
        let announced = conversation.announceStop()
        #expect(announced.goAway == 0 && announced.demand == .read && announced.phase == .idle)
        #expect(conversation.answers.goAways.first?.last == 0x7fff_ffff)
        let over = conversation.expire()
        #expect(over.demand == .close)
        #expect(conversation.answers.goAways.last?.last == 1)
    }

    @Test func answersWhatComesWhileItStops() {
        var conversation = Conversation()
        conversation.take(Client.greeting)
        _ = conversation.announceStop()
        let outcome = conversation.take(Client.request(1))
        #expect(outcome[1].isEnded)
        #expect(outcome.demand == .close)
        #expect(conversation.answers.goAways.last?.last == 1)
    }

    @Test func finishesWhatIsInFlight() {
        var conversation = Conversation()
        conversation.take(Client.greeting + Client.request(1, "GET", large))
        #expect(conversation.announceStop().demand == .read)
        conversation.take(Client.request(3, "GET", "/a"))
        let outcome = conversation.take(
            Client.windowUpdate(0, 100_000) + Client.windowUpdate(1, 100_000))
        #expect(outcome[1].content.count == 100_000 && outcome[1].isEnded)
        #expect(outcome[3].isEnded)
        #expect(outcome.demand == .close && outcome.goAway == 0)
        #expect(conversation.answers.goAways.last?.last == 3)
    }

    @Test func findsOutThatTheServerStops() {
        var conversation = Conversation()
        conversation.take(Client.greeting)
        conversation.context.isStopping = true
        #expect(conversation.take(Client.request(1)).demand == .close)
        #expect(conversation.outcome[1].isEnded)
    }

    /// Nothing is read behind the client's last word, whether it came with it or later.
    @Test func endsBeforeWhatFollowsGoAway() {
        var conversation = Conversation()
        conversation.take(Client.greeting)
        let outcome = conversation.take(Client.goAway() + Client.data(0))
        #expect(outcome.goAway == nil && outcome.demand == .close)
    }

    @Test func endsWithTheClient() {
        let outcome = outcome(of: Client.request(1) + Client.goAway())
        #expect(outcome[1].isEnded && outcome.demand == .close)
        var conversation = Conversation()
        conversation.take(Client.greeting + Client.request(1, "GET", large) + Client.goAway())
        #expect(conversation.outcome.demand == .read)
        let last = conversation.take(
            Client.windowUpdate(0, 100_000) + Client.windowUpdate(1, 100_000))
        #expect(last[1].isEnded && last.demand == .close)
    }

    @Test func boundsItsRequests() {
        var limits = Limits()
        limits.requestsPerConnection = 3
        var conversation = Conversation(limits: limits)
        conversation.take(Client.greeting + Client.request(1, "GET", large))
        conversation.take(Client.request(3))
        let third = conversation.take(Client.request(5))
        #expect(third.goAway == 0 && third.demand == .read)
        #expect(conversation.answers.goAways.last?.last == 5)
        #expect(conversation.take(Client.request(7))[7] == Answer())
        let last = conversation.take(
            Client.windowUpdate(0, 100_000) + Client.windowUpdate(1, 100_000))
        #expect(last[1].isEnded && last.demand == .close)
    }

    @Test(
        arguments: [
            ("GET / HTTP/1.1\r\n\r\n", nil), ("PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n", nil),
        ] as [(String, UInt32?)]) func wantsThePreface(text: String, code: UInt32?)
    {
        var conversation = Conversation()
        let outcome = conversation.take(Array(text.utf8))
        #expect(outcome.demand == .close)
        #expect(outcome.goAway == ErrorCode.protocolError.rawValue)
    }

    @Test func wantsSettingsFirst() {
        let outcome = outcome(of: Client.ping(), greeting: Client.preface)
        #expect(outcome.goAway == ErrorCode.protocolError.rawValue)
        #expect(outcome.demand == .close)
    }

    @Test(
        arguments: [
            (Client.frame(.data, flags: 1, stream: 1, [1]), 1),
            (Client.frame(.headers, flags: 5, stream: 2, Client.block(Client.fields())), 1),
            (Client.frame(.headers, flags: 5, stream: 0, Client.block(Client.fields())), 1),
            (Client.frame(.continuation, flags: 4, stream: 1), 1),
            (Client.headers(1, Client.fields(), endsBlock: false) + Client.ping(), 1),
            (Client.frame(.headers, flags: 5, stream: 1, [0x80]), 9),
            (Client.frame(.headers, flags: 5, stream: 1, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), 9),
            (Client.frame(.settings, [0, 1, 2]), 6), (Client.frame(.settings, stream: 1), 1),
            (Client.frame(.settings, flags: 1, [0, 4, 0, 0, 0, 0]), 6),
            (Client.settings([(2, 2)]), 1), (Client.settings([(4, 0x8000_0000)]), 3),
            (Client.settings([(5, 1)]), 1), (Client.frame(.ping, [1]), 6),
            (Client.frame(.ping, stream: 1, Client.word(0) + Client.word(0)), 1),
            (Client.frame(.pushPromise, flags: 4, stream: 1, Client.word(2)), 1),
            (Client.reset(1), 1), (Client.windowUpdate(1, 1), 1),
            (Client.frame(.goAway, [1]), 6),
            (Client.frame(.data, stream: 1, [UInt8](repeating: 0, count: 16_385)), 6),
        ] as [([UInt8], UInt32)]) func endsWithWhatIsNoHTTP2(frames: [UInt8], code: UInt32)
    {
        var conversation = Conversation()
        let whole = conversation.take(Client.greeting + frames)
        #expect(whole.goAway == code)
        #expect(whole.demand == .close)
        guard frames.count < 1_000 else { return }
        #expect(outcome(of: frames) == whole)
    }
}
