/// Shows where a query matched in some documents of one index.
///
/// Looks the words of the query up once, for all these documents.
package struct Highlighter: Sendable {
    private let texts: TextStore
    private let quote: @Sendable (UInt32) -> String
    private let terms: [Term]

    private struct Term: Sendable {
        /// Rising, each a document and the position of a first word in it.
        var places: [UInt64]
        /// In words.
        var length: Int
    }

    /// - Parameters:
    ///   - documents: those that snippets will be asked of.
    ///   - quote: what the statement with a number quotes.
    init(
        _ query: TextQuery, in index: TextIndex, documents: [UInt32],
        quote: @escaping @Sendable (UInt32) -> String = { _ in "" }
    ) {
        (texts, self.quote) = (index.texts, quote)
        var wanted = Bits(universe: index.count)
        for document in documents { wanted.insert(document) }
        terms = query.affirmedTerms.map { [wanted] term in
            Term(places: index.occurrences(of: term, within: wanted), length: term.length)
        }
    }

    /// Up to `limit` passages, none of which holds another, of a document around what matched, as HTML text with the
    /// matches in `<mark>` elements; `…` where a passage is cut.
    package func snippets(of document: UInt32, limit: Int = 3) -> [String] {
        let text = IndexedText(texts.fields(of: document, quote))
        let matches = matches(in: document)
        var snippets: [String] = []
        var next = matches.startIndex
        while snippets.count < limit, next < matches.endIndex {
            let window = text.window(around: matches[next].lowerBound)
            let end = matches[next...].firstIndex { $0.lowerBound >= window.upperBound }
            let inside = matches[next..<(end ?? matches.endIndex)]
            let snippet = text.marked(window, inside.map { $0.clamped(to: window) })
            // A name is a title and a name; a headline is said again above its article.
            if !snippets.contains(where: { $0.contains(snippet) }) { snippets.append(snippet) }
            next = inside.endIndex
        }
        return snippets
    }

    /// The ranges of positions that matched, in order.
    private func matches(in document: UInt32) -> [Range<Int>] {
        terms.flatMap { term in
            term.places.filter { $0.document == document }.map {
                Int($0.position)..<(Int($0.position) + term.length)
            }
        }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
}

extension TextQuery {
    /// Its words, prefixes and phrases that no NOT stands before.
    fileprivate var affirmedTerms: [TextQuery] {
        switch self {
        case .word, .prefix, .phrase: [self]
        case .all(let queries), .any(let queries): queries.flatMap(\.affirmedTerms)
        case .not: []
        }
    }

    fileprivate var length: Int {
        if case .phrase(let words) = self { words.count } else { 1 }
    }
}

extension IndexedText {
    /// A few words before `position` and some more after it, within its field.
    fileprivate func window(around position: Int) -> Range<Int> {
        var start = position
        while start > 0, position - start < 8, !isBoundary(start - 1) { start -= 1 }
        var end = position + 1
        while end < starts.count, end - start < 30, !isBoundary(end) { end += 1 }
        return start..<end
    }

    fileprivate func marked(_ window: Range<Int>, _ matches: [Range<Int>]) -> String {
        // A field's last words keep the mark that ends them, its first words what opens them.
        let isCutBefore = window.lowerBound > 0 && !isBoundary(window.lowerBound - 1)
        let isCutAfter = window.upperBound < starts.count && !isBoundary(window.upperBound)
        let first = isCutBefore ? Int(starts[window.lowerBound]) : fieldStart(window.lowerBound)
        let last =
            isCutAfter || window.upperBound >= starts.count
            ? Int(ends[window.upperBound - 1]) : Int(starts[window.upperBound])
        var html = isCutBefore ? "…" : ""
        var position = first
        for match in matches where !match.isEmpty {
            let start = Int(starts[match.lowerBound])
            guard start >= position else { continue }
            html += escaped(position..<start)
            position = Int(ends[match.upperBound - 1])
            html += "<mark>" + escaped(start..<position) + "</mark>"
        }
        html += escaped(position..<max(position, last)) + (isCutAfter ? "…" : "")
        if html.last == " " { html.removeLast() }
        return html.first == " " ? String(html.dropFirst()) : html
    }

    private func fieldStart(_ position: Int) -> Int {
        position == 0 ? 0 : Int(ends[position - 1]) + 1
    }

    /// Safe in HTML text; white space of any length becomes one space.
    private func escaped(_ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        for byte in utf8[range] {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case ...0x20: if bytes.last != 0x20 { bytes.append(0x20) }
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
