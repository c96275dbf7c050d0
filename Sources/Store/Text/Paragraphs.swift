/// Cuts a text into paragraphs, which blank lines part, so that no phrase and no snippet reaches from
/// one into the next.
enum Paragraphs {
    /// Without the marks of a heading: `# Un pacte` is `Un pacte`.
    static func of(_ text: String) -> [String] {
        var paragraphs: [String] = []
        var lines: [Substring] = []
        func close() {
            guard let first = lines.first else { return }
            lines[0] = first.drop { $0 == "#" }
            paragraphs.append(lines.joined(separator: "\n"))
            lines = []
        }
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) { close() } else { lines.append(line) }
        }
        close()
        return paragraphs
    }
}
