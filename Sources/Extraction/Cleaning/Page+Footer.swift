import Gazetteer
import Records

extension Page {
    /// Short lines below the last paragraph: links, names, signatures.
    mutating func findFooter() {
        guard let last = lastOfArticle else { return }
        var follows = last
        for index in blocks.indices where index > last && blocks[index].isUndecided {
            let block = blocks[index]
            if isListed(index, after: follows) {
                follows = index
                continue
            }
            if block.endsInPlainStop, block.words >= 3 { continue }
            if isSignature(index) { continue }
            if let site, blocks[site].hash == block.hash {
                remove(index, .siteName)
            } else if (2...4).contains(block.words), block.numbers == 0, isName(block.content),
                segments(of: block.content).count == 1
            {
                remove(index, .byline)
            } else {
                remove(index, .navigation)
            }
        }
    }

    /// The last paragraph, or the last item of a list that a line with a colon opens.
    private var lastOfArticle: Int? {
        guard var last = lastProse ?? title else { return nil }
        var isList = false
        for index in blocks.indices where index > last && blocks[index].isUndecided {
            let block = blocks[index]
            if isList, block.marker == .item { last = index }
            isList = block.marker == .item ? isList : block.endsInColon && block.words >= 4
        }
        return last
    }

    /// An item of the list that the paragraph before announces.
    private func isListed(_ index: Int, after previous: Int) -> Bool {
        guard blocks[index].marker == .item, index == previous + 1 else { return false }
        return blocks[previous].endsInColon || blocks[previous].marker == .item
    }

    /// Quotations that stand alone, and the names below them.
    mutating func findQuotations() {
        for index in blocks.indices where blocks[index].isUndecided && isSignature(index) {
            blocks[index].verdict = .article(.quoteSignature)
            blocks[index - 1].verdict = .article(.detachedQuote)
        }
    }

    /// `Prénom Nom, ministre …` below a paragraph that speaks.
    private func isSignature(_ index: Int) -> Bool {
        let block = blocks[index]
        guard index > 0, !block.isProse, !block.endsInPlainStop, (2...18).contains(block.words)
        else { return false }
        let quote = blocks[index - 1]
        guard quote.isUndecided || quote.verdict == .article(.lead), quote.words >= 5,
            quote.isProse || isSpoken(quote)
        else { return false }
        var start = block.content.lowerBound
        while start < block.content.upperBound,
            tokens[start].form == Mark.dash || tokens[start].form == .hyphen
        {
            start += 1
        }
        let part =
            segments(of: start..<block.content.upperBound, atCommas: true).first ?? start..<start
        let names = tokens[part].filter { $0.kind == .word && $0.shape != .lower }.count
        guard names >= 2, isName(part), isSpoken(quote) else { return false }
        let role = part.upperBound + 1..<max(part.upperBound + 1, block.content.upperBound)
        guard !role.isEmpty else { return block.content.lowerBound < start }
        return tokens[role].prefix(6).contains { PageWords.roles.contains($0.form) }
    }

    private func isSpoken(_ block: Block) -> Bool {
        guard block.words <= 400 else { return false }
        var quotes = 0
        for token in tokens[block.content] {
            if PageWords.speech.contains(token.form) { return true }
            if token.form == Mark.openQuote { quotes += 1 }
            if token.form == Mark.closeQuote { quotes -= 1 }
        }
        let first = tokens[block.content.lowerBound].form
        return quotes != 0 || first == Mark.openQuote || first == Mark.straightQuote
    }
}
