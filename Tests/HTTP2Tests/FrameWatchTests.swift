import Testing

@testable import HTTP2

@Suite struct FrameWatchTests {
    @Test func stepsFromFrameToFrame() {
        let input =
            Client.greeting + Client.request(3) + Client.data(5, [1, 2, 3], ends: false)
            + Client.frame(type: 0x42, stream: 0xffff_ffff, [1])
        var watch = FrameWatch()
        var at = 0
        var frames: [Frame] = []
        while let frame = watch.next(input.span, at: &at) { frames.append(frame) }
        #expect(at == input.count)
        #expect(frames.map(\.type) == [.settings, .settings, .headers, .data, .unknown])
        #expect(frames.map(\.stream) == [0, 0, 3, 5, 0x7fff_ffff])
        #expect(frames[3].length == 3 && !frames[3].endsStream)
        #expect(frames[2].endsStream && !frames[2].leavesBlockOpen)
        #expect(frames[1].isAcknowledgement && !frames[0].isAcknowledgement)
    }

    @Test func findsTheSameFramesInAnyPieces() {
        let input = Client.greeting + Client.ping() + Client.data(1) + Client.reset(1)
        var whole = FrameWatch()
        var at = 0
        var expected: [Frame] = []
        while let frame = whole.next(input.span, at: &at) { expected.append(frame) }
        var watch = FrameWatch()
        var frames: [Frame] = []
        for octet in input {
            let piece = [octet]
            var at = 0
            while let frame = watch.next(piece.span, at: &at) { frames.append(frame) }
        }
        #expect(frames == expected)
    }

    @Test func knowsWhetherItIsWithinABlock() {
        var watch = FrameWatch()
        func isWithinBlock(after octets: [UInt8]) -> Bool {
            var at = 0
            while watch.next(octets.span, at: &at) != nil {}
            return watch.isWithinBlock
        }
        let head = Client.request(1)
        #expect(!isWithinBlock(after: Client.greeting))
        #expect(!isWithinBlock(after: Array(head[..<8])))
        #expect(isWithinBlock(after: [head[8]]))
        #expect(isWithinBlock(after: Array(head[9..<20])))
        #expect(!isWithinBlock(after: Array(head[20...])))
        #expect(isWithinBlock(after: Client.headers(3, Client.fields(), endsBlock: false)))
        #expect(isWithinBlock(after: Client.frame(.continuation, stream: 3, [])))
        #expect(!isWithinBlock(after: Client.frame(.continuation, flags: 4, stream: 3, [])))
    }
}
