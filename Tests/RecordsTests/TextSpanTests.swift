import Testing

@testable import Records

@Suite struct TextSpanTests {
    /// A span counts code points: not bytes, not UTF-16 units, not what a reader sees as one sign.
    @Test(arguments: [
        ("accord", 0, 6, "accord"),
        ("l’été", 2, 5, "été"),
        // An accent apart from its letter is a code point of its own.
        ("e\u{301}te\u{301}", 1, 3, "\u{301}t"),
        // An emoji of one code point, and a family of five.
        ("a🕊b", 1, 2, "🕊"),
        ("a🕊b", 2, 3, "b"),
        ("👩‍👩‍👧!", 0, 5, "👩‍👩‍👧"),
        ("👩‍👩‍👧!", 5, 6, "!"),
        ("🇫🇷🇹🇬", 1, 3, "🇷🇹"),
        ("a\r\nb", 1, 2, "\r"),
        ("a\r\nb", 2, 4, "\nb"),
        ("", 0, 0, ""),
        ("abc", 3, 3, ""),
    ])
    func `the text of a span`(text: String, start: Int, end: Int, expected: String) {
        let found = text.text(at: TextSpan(start, end))
        #expect(found.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
    }

    @Test(arguments: [(0, 4), (4, 5), (-1, 2)])
    func `a span that leaves the text has none`(start: Int, end: Int) {
        #expect("abc".text(at: TextSpan(start, end)) == nil)
    }

    @Test func `a span never ends before it starts`() {
        #expect(TextSpan(5, 2) == TextSpan(5, 5))
        #expect(TextSpan(5, 2).count == 0)
    }

    @Test func `containing, overlapping, order`() {
        #expect(TextSpan(2, 8).contains(TextSpan(2, 8)))
        #expect(!TextSpan(2, 8).contains(TextSpan(1, 3)))
        #expect(TextSpan(2, 8).overlaps(TextSpan(7, 9)))
        #expect(!TextSpan(2, 8).overlaps(TextSpan(8, 9)))
        #expect(
            [TextSpan(2, 8), TextSpan(1, 9), TextSpan(2, 3)].sorted()
                == [TextSpan(1, 9), TextSpan(2, 3), TextSpan(2, 8)])
    }
}
