import Testing

@testable import HTTP

/// A small generator with a fixed seed (xorshift64*), so that every run tries the same input.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func roll(_ sides: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_f491_4f6c_dd1d) >> 33) % sides
    }
}

@Suite struct FuzzTests {
    private static let words = [
        "GET ", "POST ", "HEAD ", "OPTIONS ", "BREW ", "/", "/a?b=c", "*", "http://a/b",
        " HTTP/1.1\r\n",
        " HTTP/1.0\r\n", " HTTP/2.0\r\n", "Host: a\r\n", "Host: b:80\r\n", "Content-Length: 5\r\n",
        "Content-Length: 0\r\n", "Transfer-Encoding: chunked\r\n", "Connection: close\r\n",
        "Connection: keep-alive\r\n", "Expect: 100-continue\r\n", "X: y\r\n", "\r\n", "\r", "\n",
        "\0",
        " ", ":", "hello", "5\r\n", "5;a=\"b\"\r\n", "0\r\n\r\n", "0\r\n", "\t", "é", "%zz", "\"",
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nA: b\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
    ]

    /// Words of the protocol in any order, some octets changed, ended by an empty line, as what is
    /// refused within a line may be refused when the line ends.
    private func input(_ dice: inout Dice) -> [UInt8] {
        var input: [UInt8] = []
        for _ in 0..<(1 + dice.roll(12)) {
            input += Array(Self.words[dice.roll(Self.words.count)].utf8)
        }
        if dice.roll(2) == 0 {
            for _ in 0..<(1 + dice.roll(3)) where !input.isEmpty {
                let at = dice.roll(input.count)
                switch dice.roll(3) {
                case 0: input[at] = UInt8(dice.roll(256))
                case 1: input.remove(at: at)
                default: input.insert(UInt8(dice.roll(256)), at: at)
                }
            }
        }
        return input + Array("\r\n\r\n".utf8)
    }

    @Test(arguments: 1...8) func anyInputInAnyPiecesHasOneOutcome(seed: UInt64) {
        var dice = Dice(seed: seed &* 0x9e37_79b9_7f4a_7c15)
        var limits = Limits()
        limits.headLength = 300
        limits.targetLength = 60
        limits.fieldCount = 6
        limits.contentLength = 40
        limits.trailerLength = 30
        limits.pipelinedRequests = 2
        for _ in 0..<2_000 {
            let input = input(&dice)
            var whole = Conversation(limits: limits)
            let expected = whole.take([input[...]])
            var pieces: [ArraySlice<UInt8>] = []
            var at = 0
            while at < input.count {
                let end = min(input.count, at + 1 + dice.roll(20))
                pieces.append(input[at..<end])
                at = end
            }
            var cut = Conversation(limits: limits)
            let outcome = cut.take(pieces)
            #expect(
                outcome == expected, "\(String(decoding: input, as: UTF8.self).debugDescription)")
            if outcome != expected { return }
        }
    }

    @Test func noiseIsRefusedWithoutHarm() {
        var dice = Dice(seed: 42)
        for _ in 0..<2_000 {
            let input = (0..<dice.roll(200)).map { _ in UInt8(dice.roll(256)) }
            var conversation = Conversation()
            let outcome = conversation.take([input[...]])
            #expect(outcome.demand == .close || outcome.output.isEmpty)
        }
    }
}
