import Testing

@testable import Gazetteer

@Suite struct ShortFoldingTests {
    /// Letters and marks with a plain spelling of their own, which libutf8proc does not know.
    private static let plain: Set<UInt32> = [
        0xAB, 0xB4, 0xBB, 0xC6, 0xD0, 0xD8, 0xDE, 0xE6, 0xF0, 0xF8, 0xFE, 0x110, 0x111, 0x131,
        0x141, 0x142, 0x152, 0x153, 0x2010, 0x2011, 0x2013, 0x2014, 0x2015, 0x2018, 0x2019,
        0x201C, 0x201D, 0x2032,
    ]

    @Test func `the table says what libutf8proc says`() {
        let values: [UInt32] = Array(0x80..<0x200) + Array(0x2000..<0x2060)
        for value in values where !Self.plain.contains(value) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            var folded: [UInt8] = []
            Folding.fold(scalar) { folded.append($0) }
            var expected: [UInt8] = []
            Decomposition.fold(scalar) { expected.append($0) }
            #expect(folded == expected, "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [
        ("Œuvre Ærø", "oeuvre aero"), ("Łódź", "lodz"), ("Þór", "thor"), ("“Đắk”", "«dak»"),
        ("l‘été — ¼ …", "l'ete – 1⁄4 ..."), ("ẞ ﷺ", "ss صلى الله عليه وسلم"),
    ])
    func `folds`(text: String, expected: String) { #expect(Folding.fold(text) == expected) }
}
