extension String {
    /// Whether it holds a character that nobody types and no record bears (Unicode's category Cc:
    /// U+0000 to U+001F and U+007F to U+009F).
    var holdsControlCharacter: Bool {
        unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }
    }
}
