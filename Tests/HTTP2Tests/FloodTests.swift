import Testing

@testable import HTTP
@testable import HTTP2

/// Every flood ends with GOAWAY (ENHANCE_YOUR_CALM), and what is half of one does not.
@Suite struct FloodTests {
    private static let calm = ErrorCode.enhanceYourCalm.rawValue

    /// Says the greeting and then what `make` makes of each number, as it comes or in one piece.
    private func flood(
        _ count: Int, inOnePiece: Bool = false, _ make: (UInt32) -> [UInt8]
    ) -> Conversation {
        var conversation = Conversation()
        conversation.take(Client.greeting)
        if inOnePiece {
            conversation.take((0..<UInt32(count)).flatMap(make))
        } else {
            for number in 0..<UInt32(count) { conversation.feed(make(number)) }
        }
        return conversation
    }

    private func check(
        bound: Int, _ make: (UInt32) -> [UInt8], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let modest = flood(bound / 2, make).outcome
        #expect(modest.goAway == nil && modest.demand == .read, sourceLocation: sourceLocation)
        for inOnePiece in [false, true] {
            let outcome = flood(bound * 2, inOnePiece: inOnePiece, make).outcome
            #expect(outcome.goAway == Self.calm, sourceLocation: sourceLocation)
            #expect(outcome.demand == .close, sourceLocation: sourceLocation)
        }
    }

    private let resets = HTTP2Limits().resetBurst
    private let controls = HTTP2Limits().controlBurst

    /// CVE-2023-44487.
    @Test func ofResets() {
        check(bound: resets) { Client.request($0 * 2 + 1) + Client.reset($0 * 2 + 1) }
        check(bound: resets) {
            Client.request($0 * 2 + 1, "GET", "/octets/100000") + Client.reset($0 * 2 + 1, .none)
        }
    }

    @Test func ofResetsBeforeContent() {
        let conversation = flood(200) {
            Client.headers($0 * 2 + 1, Client.fields("POST"), ends: false)
                + Client.reset($0 * 2 + 1)
        }
        #expect(conversation.exchanges.isEmpty)
        #expect(conversation.connection.state.uploads == 0)
        #expect(conversation.connection.state.heldHeads == 0)
        #expect(conversation.connection.state.streams.count == 0)
    }

    /// CVE-2025-8671: resets that the client provokes.
    @Test func ofProvokedResets() {
        check(bound: resets) {
            Client.request($0 * 2 + 1, "GET", "/octets/100000")
                + Client.windowUpdate($0 * 2 + 1, 0x7fff_ffff)
                + Client.windowUpdate($0 * 2 + 1, 0x7fff_ffff)
        }
        check(bound: resets) { Client.headers($0 * 2 + 1, Client.fields(adding: [("X", "y")])) }
        check(bound: resets) {
            Client.headers($0 * 2 + 1, Client.fields(adding: [("content-length", "1")]))
        }
    }

    @Test func ofStreams() {
        let count = HTTP2Limits().concurrentStreams
        let shut = Client.preface + Client.settings([(4, 0)]) + Client.acknowledgement
        var conversation = Conversation()
        conversation.take(shut)
        for number in 0..<UInt32(count) { conversation.feed(Client.request(number * 2 + 1)) }
        #expect(conversation.outcome.goAway == nil)
        #expect(conversation.exchanges.count == count)
        // RFC 9113 §5.1.2: an error of the stream or, as here after the acknowledgement, of all.
        let outcome = conversation.take(Client.request(UInt32(count) * 2 + 1))
        #expect(outcome.goAway == ErrorCode.protocolError.rawValue)
    }

    @Test func ofControlFrames() {
        check(bound: controls) { Client.ping($0) }
        check(bound: controls) { _ in Client.settings([(4, 65_535)]) }
        check(bound: controls) { _ in Client.settings() }
        check(bound: controls) { Client.windowUpdate(0, $0 + 1) }
        check(bound: controls) {
            Client.frame(.priority, stream: $0 * 2 + 1, [0, 0, 0, 0, 7])
        }
        check(bound: controls) { _ in Client.frame(type: 0x42, [1, 2, 3]) }
    }

    /// CVE-2019-9518.
    @Test func ofEmptyContent() {
        let head = Client.headers(1, Client.fields("POST"), ends: false)
        check(bound: controls) {
            ($0 == 0 ? head : []) + Client.data(1, ends: false)
        }
        let padding = Client.frame(
            .data, flags: 8, stream: 1, [255] + [UInt8](repeating: 0, count: 255))
        check(bound: controls) { ($0 == 0 ? head : []) + padding }
    }

    /// CVE-2024-27316 and its kin.
    @Test func ofContinuations() {
        let start = Client.headers(1, Client.fields(), endsBlock: false)
        check(bound: 8) { ($0 == 0 ? start : []) + Client.frame(.continuation, stream: 1) }
    }

    /// One octet each for a field of four thousand.
    @Test func ofReferences() {
        let large =
            [0x40] + Client.string("x") + Client.string(String(repeating: "y", count: 3_900))
        let references = [UInt8](repeating: 0x80 | 62, count: 12_000)
        let block = Client.block(Client.fields()) + large + references
        var conversation = Conversation()
        conversation.take(Client.greeting)
        let outcome = conversation.take(Client.frame(.headers, flags: 5, stream: 1, block))
        #expect(outcome.goAway == Self.calm)
        #expect(conversation.connection.state.reader.octets.count <= Limits().headLength)
    }

    @Test func isNoneWhereRequestsAreAnswered() {
        let conversation = flood(4_000) {
            Client.request($0 * 2 + 1) + Client.windowUpdate(0, 100) + Client.ping()
        }
        #expect(conversation.outcome.goAway == nil)
        #expect(conversation.exchanges.count == 4_000)
    }

    @Test func isForgottenWithTime() {
        var conversation = Conversation()
        conversation.take(Client.greeting)
        for number in 0..<UInt32(2_000) {
            conversation.context.now += 100
            conversation.feed(Client.request(number * 2 + 1) + Client.reset(number * 2 + 1))
            for _ in 0..<6 { conversation.feed(Client.ping()) }
        }
        #expect(conversation.outcome.goAway == nil)
    }
}
