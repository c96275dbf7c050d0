import Testing

@testable import Compression

@Suite struct EncodingTests {
    private static let text = Array(
        (0..<500).map { "{\"id\":\"alliance-\($0)\",\"status\":\"signed\"}" }.joined().utf8)

    @Test(arguments: Encoding.allCases)
    func makesTextSmallAndAlwaysTheSame(_ encoding: Encoding) throws {
        let encoded = try #require(encoding.encode(Self.text))
        #expect(encoded.count < Self.text.count / 4)
        #expect(encoding.encode(Self.text) == encoded)
    }

    @Test(arguments: Encoding.allCases)
    func takesAnyLength(_ encoding: Encoding) {
        for count in [0, 1, 15, 16, 17, 65_535, 65_536, 3_000_000] {
            let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
            let encoded = encoding.encode(content)
            #expect((encoded?.count ?? 0) > 0, "\(count)")
        }
    }

    /// RFC 1952 §2.3: no name, no comment, no time.
    @Test func gzipTellsNothingOfTheMachine() throws {
        let encoded = try #require(Encoding.gzip.encode(Self.text))
        #expect(encoded[0..<4] == [0x1f, 0x8b, 8, 0])
        #expect(encoded[4..<8] == [0, 0, 0, 0])
    }

    /// RFC 8878 §3.1.1: the magic number.
    @Test func zstandardMakesOneFrame() throws {
        let encoded = try #require(Encoding.zstandard.encode(Self.text))
        #expect(encoded[0..<4] == [0x28, 0xb5, 0x2f, 0xfd])
    }

    @Test func encodesInTheBackground() throws {
        let queue = EncodingQueue()
        let pending = try #require(queue.encode(Self.text, as: .gzip))
        while case .underWay = pending.state {}
        guard case .finished(let encoded) = pending.state else { return }
        #expect(encoded == Encoding.gzip.encode(Self.text))
    }
}
