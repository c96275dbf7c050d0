import Testing

@testable import HTTP
@testable import HTTP2

@Suite struct ContentTests {
    private func post(_ stream: UInt32 = 1, _ others: [(String, String)] = []) -> [UInt8] {
        Client.headers(stream, Client.fields("POST", adding: others), ends: false)
    }

    @Test func answersAtTheEndOfContent() {
        let input = post() + Client.request(3) + Client.data(1, [1, 2, 3])
        #expect(outcome(of: input)[1].text == "POST /a a")
        let unfinished = outcome(of: post() + Client.data(1, [1, 2, 3], ends: false))
        #expect(unfinished[1] == Answer())
        #expect(unfinished.phase == .content)
        #expect(outcome(of: post() + Client.data(1)).phase == .idle)
    }

    /// It comes in frames between those of others; that of a GET is dropped.
    @Test func handsOnContentThatAsks() {
        let query = Client.headers(1, Client.fields("POST", "/query"), ends: false)
        let input =
            query + Client.data(1, Array("he".utf8), ends: false) + Client.request(3)
            + Client.data(1, Array("llo".utf8))
        #expect(outcome(of: input)[1].text == "POST hello.")
        #expect(outcome(of: input)[3].text == "GET /a a")
        let empty = Client.headers(1, Client.fields("POST", "/query"))
        #expect(outcome(of: empty)[1].text == "POST .")
        let get = Client.headers(1, Client.fields("GET", "/query"), ends: false)
        #expect(outcome(of: get + Client.data(1, [1, 2]))[1].text == "GET .")
    }

    @Test func boundsContentThatIsKept() {
        var limits = Limits()
        limits.http2.heldHeads = 4_096
        let query = Client.headers(1, Client.fields("POST", "/query"), ends: false)
        let data = Client.data(1, [UInt8](repeating: 0x78, count: 5_000), ends: false)
        var conversation = Conversation(limits: limits)
        #expect(conversation.take(Client.greeting + query + data)[1].status == 413)
    }

    @Test func comparesContentWithItsLength() {
        let length = [("content-length", "3")]
        #expect(outcome(of: post(1, length) + Client.data(1, [1, 2, 3]))[1].status == 200)
        #expect(outcome(of: post(1, length) + Client.data(1, [1, 2]))[1] == Answer(reset: 1))
        #expect(outcome(of: post(1, length) + Client.data(1, [1, 2, 3, 4]))[1] == Answer(reset: 1))
    }

    @Test func ignoresTrailers() {
        let input =
            post() + Client.data(1, [1], ends: false) + Client.headers(1, [("x-checksum", "1")])
        let outcome = outcome(of: input)
        #expect(outcome[1].text == "POST /a a")
        let pseudo = post() + Client.headers(1, [(":path", "/b")])
        #expect(HTTP2Tests.outcome(of: pseudo)[1] == Answer(reset: 1))
        let endless = post() + Client.headers(1, [("x", "y")], ends: false)
        #expect(HTTP2Tests.outcome(of: endless)[1].reset == 1)
    }

    @Test func boundsTrailers() {
        var limits = Limits()
        limits.trailerLength = 100
        let trailers = Client.headers(1, [("x", String(repeating: "y", count: 100))])
        #expect(outcome(of: post() + trailers, limits: limits)[1].status == 431)
    }

    @Test func invitesContent() {
        let expect = [("expect", "100-continue")]
        let before = outcome(of: post(1, expect))
        #expect(before[1] == Answer(isContinued: true))
        let after = outcome(of: post(1, expect) + Client.data(1, [1]))
        #expect(after[1].isContinued && after[1].status == 200)
        #expect(!outcome(of: Client.headers(1, Client.fields(adding: expect)))[1].isContinued)
        let other = outcome(of: post(1, [("expect", "x")]))
        #expect(other[1].status == 417)
        #expect(other[1].reset == 0)
    }

    @Test func refusesTooMuch() {
        var limits = Limits()
        limits.contentLength = 10
        let announced = outcome(of: post(1, [("content-length", "11")]), limits: limits)
        #expect(announced[1].status == 413 && announced[1].isEnded)
        // RFC 9113 §8.1: NO_ERROR, as the answer is complete.
        #expect(announced[1].reset == 0)
        #expect(announced.phase == .idle)
        let eleven = [UInt8](repeating: 0, count: 11)
        let input = post() + Client.data(1, eleven, ends: false) + Client.request(3)
        let found = outcome(of: input, limits: limits)
        #expect(found[1].status == 413 && found[1].reset == 0)
        #expect(found[3].status == 200)
        let ended = outcome(of: post() + Client.data(1, eleven), limits: limits)
        #expect(ended[1].status == 413)
        #expect(
            outcome(of: post() + Client.data(1, Array(eleven[1...])), limits: limits)[1].status
                == 200)
    }

    @Test func ignoresContentBehindAnAnswer() {
        var limits = Limits()
        limits.contentLength = 10
        var conversation = Conversation(limits: limits)
        conversation.take(Client.greeting + post(1, [("content-length", "11")]))
        conversation.take(Client.data(1, [1, 2, 3], ends: false))
        let outcome = conversation.take(Client.data(1, [1]) + Client.request(3))
        #expect(outcome[1].status == 413)
        #expect(outcome[3].status == 200)
        #expect(outcome.demand == .read)
    }

    @Test func takesMoreThanItsWindow() {
        var conversation = Conversation()
        conversation.take(Client.greeting + post())
        for _ in 0..<20 {
            conversation.take(Client.data(1, [UInt8](repeating: 1, count: 16_000), ends: false))
        }
        #expect(conversation.take(Client.data(1))[1].status == 200)
    }
}
