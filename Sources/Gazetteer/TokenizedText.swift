package import Records

/// A text and its tokens, in order.
package struct TokenizedText: Sendable {
    package let text: String
    package let utf8: [UInt8]
    package let tokens: [Token]

    package init(text: String, utf8: [UInt8], tokens: [Token]) {
        self.text = text
        self.utf8 = utf8
        self.tokens = tokens
    }

    /// The code points that `range` of tokens covers, from its first to the end of its last.
    package func span(of range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
        return TextSpan(tokens[first].scalarStart, tokens[last].scalarEnd)
    }

    /// The words of `range` of tokens as they stand in the text, spaces included.
    package func string(of range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return String(decoding: utf8[tokens[first].start..<tokens[last].end], as: UTF8.self)
    }
}
