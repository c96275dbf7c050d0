import Testing

@testable import HTTP
@testable import HTTP2

/// RFC 9113 §5.1: what may still come on a stream that has ended.
@Suite struct StreamStateTests {
    private static let closed = ErrorCode.streamClosed.rawValue
    private let ended = Client.greeting + Client.request(1)

    @Test(arguments: [
        Client.data(1, [1]), Client.data(1), Client.request(1),
        Client.headers(1, [("x", "y")]), Client.headers(1, [("x", "y")], endsBlock: false),
        Client.reset(1) + Client.data(1), Client.reset(1) + Client.request(1),
        Client.request(5) + Client.request(3), Client.request(5) + Client.data(3),
    ]) func endsTheConnection(frames: [UInt8]) {
        let outcome = outcome(of: Client.request(1) + frames)
        #expect(outcome[1].isEnded)
        #expect(outcome.goAway == Self.closed && outcome.demand == .close)
    }

    @Test(arguments: [
        Client.reset(1), Client.windowUpdate(1, 1), Client.reset(1) + Client.reset(1),
        Client.frame(.priority, stream: 1, [0, 0, 0, 0, 1]),
    ]) func letsBe(frames: [UInt8]) {
        let outcome = outcome(of: Client.request(1) + frames + Client.request(3))
        #expect(outcome.goAway == nil)
        #expect(outcome[3].isEnded)
    }

    /// The client may not have heard of the reset.
    @Test func takesWhatComesAfterAReset() {
        var limits = Limits()
        limits.contentLength = 2
        let post = Client.headers(1, Client.fields("POST"), ends: false)
        let input =
            post + Client.data(1, [1, 2, 3], ends: false) + Client.data(1, [4], ends: false)
            + Client.headers(1, [("x", "y")]) + Client.request(3)
        let outcome = outcome(of: input, limits: limits)
        #expect(outcome[1].status == 413 && outcome[1].reset == 0)
        #expect(outcome[3].isEnded && outcome.goAway == nil)
        let malformed =
            Client.headers(1, Client.fields("POST", adding: [("X", "y")]), ends: false)
            + Client.data(1, [1]) + Client.request(3)
        #expect(HTTP2Tests.outcome(of: malformed)[3].isEnded)
    }

    /// A stream that is being refused counts as open until the client is told.
    @Test func refusesBeforeTheNextFrame() {
        var limits = Limits()
        limits.http2.concurrentStreams = 1
        limits.http2.heldHeads = 0
        let post = Client.headers(1, Client.fields("POST"), ends: false)
        let outcome = outcome(of: post + Client.request(3), limits: limits)
        #expect(outcome[1] == Answer(reset: ErrorCode.refusedStream.rawValue))
        #expect(outcome[3].isEnded && outcome.goAway == nil)
    }

    @Test func remembersTheResetsThatAreRecent() {
        var limits = Limits()
        limits.http2.concurrentStreams = 2
        var conversation = Conversation(limits: limits)
        conversation.take(Client.greeting)
        for stream in [1, 3, 5] as [UInt32] {
            conversation.take(Client.headers(stream, Client.fields(adding: [("X", "y")])))
        }
        #expect(conversation.take(Client.data(5) + Client.data(3)).goAway == nil)
        #expect(conversation.take(Client.data(1)).goAway == Self.closed)
    }

    @Test func ignoresWhatComesAfterTheEndWasAnnounced() {
        var limits = Limits()
        limits.requestsPerConnection = 1
        var conversation = Conversation(limits: limits)
        conversation.take(Client.greeting + Client.request(1, "GET", "/octets/100000"))
        let head = Client.headers(3, Client.fields("POST"), ends: false)
        let outcome = conversation.take(head + Client.data(3, [1]))
        #expect(outcome[3] == Answer() && outcome.demand == .read && outcome.goAway == 0)
    }

    @Test func wantsAStreamForPriorities() {
        let outcome = outcome(of: Client.frame(.priority, [0, 0, 0, 0, 1]))
        #expect(outcome.goAway == ErrorCode.protocolError.rawValue)
    }

    @Test func boundsEveryFrame() {
        var conversation = Conversation()
        conversation.take(Client.greeting + Client.headers(1, Client.fields(), endsBlock: false))
        let long = Client.block([("x", String(repeating: "y", count: 16_400))])
        let outcome = conversation.take(Client.frame(.continuation, flags: 4, stream: 1, long))
        #expect(outcome.goAway == ErrorCode.frameSizeError.rawValue)
    }
}
