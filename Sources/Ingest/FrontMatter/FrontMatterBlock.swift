/// A file's text, told apart into front matter and article.
///
///     ---
///     title: A title
///     ---
///     The article.
struct FrontMatterBlock {
    /// What stands between the two lines `---`; nil where the text opens with none.
    var yaml: String?
    /// Everything after the second line `---`, unaltered.
    var text: String
    /// The line of the file, counted from 1, on which `text` begins.
    var textLine: Int
    /// Whether there was an opening line without a closing one; then all is `text`.
    var isUnclosed = false

    init(_ file: String) {
        yaml = nil
        text = file
        textLine = 1
        let bytes = file.utf8
        guard let opening = Self.line(of: bytes[...]), Self.isFence(opening) else { return }
        var rest = bytes[opening.endIndex...]
        var lines = 1
        while let line = Self.line(of: rest) {
            lines += 1
            if Self.isFence(line) {
                yaml = String(file[opening.endIndex..<line.startIndex])
                text = String(file[line.endIndex...])
                textLine = lines + 1
                return
            }
            rest = bytes[line.endIndex...]
        }
        isUnclosed = true
    }

    /// The first line of `bytes` with its end; nil where nothing is left.
    private static func line(of bytes: Substring.UTF8View) -> Substring.UTF8View? {
        guard !bytes.isEmpty else { return nil }
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return bytes }
        return bytes[...end]
    }

    /// Three hyphens, and white space at most after them.
    private static func isFence(_ line: Substring.UTF8View) -> Bool {
        line.starts(with: "---".utf8)
            && line.dropFirst(3).allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) }
    }
}
