extension String {
    /// Whether it holds a character that nobody types and no record bears (Unicode's category Cc:
    /// U+0000 to U+001F and U+007F to U+009F).
    var holdsControlCharacter: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
