/// Phrases and what the grammar must read in them.
///
/// A block begins with the publication date it is read under (`-`: the page states none). A line is a
/// text, an arrow, and the mentions in order: an EDTF value, `since`/`until` before it, a length
/// (`60 months`, `2 days`, `length` where the text leaves it open), `?` for a date that nothing resolves.
enum DateCorpus {
    struct Case: Sendable, CustomStringConvertible {
        let text: String
        let published: String?
        let expected: [String]

        var description: String { "\(published ?? "-"): \(text)" }
    }

    static func cases(_ blocks: [(published: String, lines: String)]) -> [Case] {
        blocks.flatMap { block in
            block.lines.split(separator: "\n").compactMap { line in
                let halves = line.split(separator: "→", omittingEmptySubsequences: false)
                guard halves.count == 2 else { return nil }
                return Case(
                    text: trimmed(halves[0]),
                    published: block.published == "-" ? nil : block.published,
                    expected: halves[1].split(separator: ";").map(trimmed).filter { !$0.isEmpty })
            }
        }
    }

    private static func trimmed(_ part: Substring) -> String {
        var part = part
        while part.first == " " { part.removeFirst() }
        while part.last == " " { part.removeLast() }
        return String(part)
    }
}
