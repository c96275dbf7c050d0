import Testing

@testable import Ingest

@Suite struct DecodedTextTests {
    @Test(arguments: [
        (Array("été".utf8), TextEncoding.utf8),
        ([0xEF, 0xBB, 0xBF] + Array("été".utf8), .utf8),
        ([0xFF, 0xFE, 0xE9, 0, 0x74, 0, 0xE9, 0], .utf16LittleEndian),
        ([0xFE, 0xFF, 0, 0xE9, 0, 0x74, 0, 0xE9], .utf16BigEndian),
        ([0xE9, 0x74, 0xE9], .windows1252),
    ]) func `Text is read in its encoding, without the mark`(
        _ bytes: [UInt8], _ encoding: TextEncoding
    ) throws {
        let decoded = try DecodedText(bytes)
        #expect(decoded.text == "été")
        #expect(decoded.encoding == encoding)
    }

    @Test func `Windows-1252 has typographic marks where Latin-1 has controls`() throws {
        let bytes: [UInt8] = [0x93, 0x80, 0x94, 0x20, 0x9C, 0x75, 0x76, 0x72, 0x65, 0x85]
        #expect(try DecodedText(bytes).text == "“€” œuvre…")
    }

    @Test(arguments: [
        ([0x50, 0x4B, 3, 4, 0, 0], 4),
        ([0x0A, 0xE9, 0x81], 2),
        ([0xE9, 0x01], 1),
        ([0xFF, 0xFE, 0x41, 0, 0, 0], 4),
    ]) func `What is no text is refused`(_ bytes: [UInt8], _ offset: Int) {
        #expect {
            try DecodedText(bytes)
        } throws: { error in
            guard let problem = error as? DecodedText.Problem else { return false }
            return problem.reason.hasPrefix("not a text") && problem.offset == offset
        }
    }

    @Test func `Broken UTF-16 is refused`() {
        #expect(throws: DecodedText.Problem.self) { try DecodedText([0xFF, 0xFE, 0x41]) }
        #expect(throws: DecodedText.Problem.self) { try DecodedText([0xFF, 0xFE, 0x00, 0xD8]) }
    }

    @Test func `The refusal of a seed names the line`() {
        #expect {
            try SeedDocument([0x41, 0x0A, 0x0A, 0xE9, 0x00], file: "f", name: "a.txt")
        } throws: { error in
            (error as? SeedFailures)?.all.map(\.line) == [3]
        }
    }
}
