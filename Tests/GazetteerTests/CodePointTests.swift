import Testing

@testable import Gazetteer

@Suite struct CodePointTests {
    private func read(_ bytes: [UInt8]) -> [(scalar: Unicode.Scalar, width: Int)] {
        let text = bytes.span
        var points: [(scalar: Unicode.Scalar, width: Int)] = []
        var index = 0
        while let point = CodePoint(in: text, at: index) {
            points.append((point.scalar, point.width))
            index += point.width
        }
        return points
    }

    @Test(arguments: ["", "traité", "L’Élysée – Đà Nẵng", "한국 𝄞 🇲🇱", "\u{10FFFF}\u{0}\u{E000}"])
    func `reads what a string holds`(text: String) {
        let points = read(Array(text.utf8))
        #expect(points.map(\.scalar) == Array(text.unicodeScalars))
        #expect(points.map(\.width) == text.unicodeScalars.map { UTF8.width($0) })
    }

    @Test(
        arguments: [
            [0xC3], [0x80], [0xFF], [0xC0, 0x80], [0xE2, 0x80], [0xED, 0xA0, 0x80],
            [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
        ] as [[UInt8]])
    func `what is no UTF-8 reads as replacements, a byte at a time`(bytes: [UInt8]) {
        let points = read(bytes + [UInt8(ascii: "a")])
        #expect(points.dropLast().allSatisfy { $0.scalar == "\u{FFFD}" && $0.width == 1 })
        #expect(points.count == bytes.count + 1 && points.last?.scalar == "a")
    }
}
