import Testing

@testable import HTTP
@testable import HTTP2

/// A small generator with a fixed seed (xorshift64*), so that every run tries the same input.
private struct Dice {
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
    /// Frames in any order, some octets of them changed.
    private func input(_ dice: inout Dice) -> [UInt8] {
        var input: [UInt8] = []
        for _ in 0..<(1 + dice.roll(10)) { input += frame(&dice) }
        guard dice.roll(3) == 0 else { return input }
        for _ in 0..<(1 + dice.roll(3)) { input[dice.roll(input.count)] = UInt8(dice.roll(256)) }
        return input
    }

    private func frame(_ dice: inout Dice) -> [UInt8] {
        let stream = UInt32(dice.roll(6) * 2 + 1)
        let (ends, endsBlock) = (dice.roll(3) > 0, dice.roll(6) > 0)
        switch dice.roll(14) {
        case 0...4:
            let methods = ["GET", "HEAD", "POST", "BREW", "OPTIONS"]
            let paths = ["/a", "/octets/70000", "*", "/a?b", "", "/octets/0"]
            let fields = Client.fields(
                methods[dice.roll(5)], paths[dice.roll(6)],
                adding: dice.roll(4) == 0 ? [("content-length", "5")] : [])
            return Client.headers(stream, fields, ends: ends, endsBlock: endsBlock)
        case 5, 6: return Client.data(stream, Array(repeating: 1, count: dice.roll(9)), ends: ends)
        case 7: return Client.reset(stream)
        case 8: return Client.windowUpdate(dice.roll(2) == 0 ? 0 : stream, UInt32(dice.roll(900)))
        case 9: return Client.settings([(4, UInt32(dice.roll(90_000)))])
        case 10: return Client.ping(stream)
        case 11: return Client.headers(stream, [("x", "y")], ends: ends)
        case 12: return Client.frame(.continuation, flags: endsBlock ? 4 : 0, stream: stream)
        default: return Client.frame(type: UInt8(dice.roll(12)), flags: UInt8(dice.roll(16)), [1])
        }
    }

    @Test(arguments: 1...12) func anyFramesInAnyPiecesHaveOneOutcome(seed: UInt64) {
        var dice = Dice(seed: seed &* 0x9e37_79b9_7f4a_7c15)
        var limits = Limits()
        limits.contentLength = 7
        limits.outputLength = 30_000
        limits.http2.heldContent = 100_000
        for _ in 0..<40 {
            let input = Client.greeting + input(&dice)
            var whole = Conversation(limits: limits)
            let expected = whole.take(input)
            #expect(whole.answers.isAtFrameEnd)
            var pieces = Conversation(limits: limits)
            var at = 0
            while at < input.count {
                let end = min(input.count, at + 1 + dice.roll(20))
                pieces.feed(Array(input[at..<end]))
                at = end
            }
            #expect(pieces.outcome == expected, "\(input)")
            check(whole.connection)
            check(pieces.connection)
        }
    }

    /// What is counted agrees with what is there.
    private func check(_ connection: HTTP2Connection) {
        guard connection.state.ending != .closed else { return }
        let open = connection.state.streams.indices.map { connection.state.streams[$0] }.filter {
            $0.id != 0
        }
        #expect(connection.state.streams.count == open.count)
        #expect(connection.state.uploads == open.count(where: \.isUploading))
        #expect(connection.state.heldContent == open.reduce(0) { $0 + $1.left })
        let heads = open.reduce(0) { $0 + ($1.request?.octets.count ?? 0) }
        #expect(connection.state.heldHeads == heads)
    }
}
