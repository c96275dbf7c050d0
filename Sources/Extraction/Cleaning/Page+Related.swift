import Gazetteer
import Records

extension Page {
    /// Headings of other articles, and the teasers below them.
    mutating func findRelated() {
        takeComments()
        for index in headings.keys.sorted() {
            guard let match = headings[index] else { continue }
            switch match.rule.scope {
            case .none, .rest: break
            case .titles, .teasers:
                let rest = afterLabel(match.tokens.upperBound, in: blocks[index])
                if let rest {
                    takeTeaser(title: rest)
                } else if !isPartOfHeading(match, index) {
                    takeTeasers(after: index, scope: match.rule.scope)
                }
            }
        }
    }

    /// `Articles similaires / Related posts:` names the list twice; the list follows all the same.
    private func isPartOfHeading(_ match: FurnitureMatcher.Match, _ index: Int) -> Bool {
        blocks[index].verdict != .furniture(.relatedHeading)
    }

    /// What follows the heading on its line, where it is long enough for a title.
    private func afterLabel(_ start: Int, in block: Block) -> Range<Int>? {
        var start = start
        while start < block.content.upperBound, tokens[start].kind == .mark,
            !(tokens[start].form == Mark.openQuote)
        {
            start += 1
        }
        // `Voir aussi sur ce sujet : …`
        if start < block.content.upperBound, tokens[start].shape == .lower,
            let colon = tokens[start..<block.content.upperBound].prefix(6)
                .firstIndex(where: { $0.form == Mark.colon })
        {
            start = colon + 1
        }
        let title = linkText(start..<block.content.upperBound)
        return tokens[title].filter { $0.kind == .word }.count >= 4 ? title : nil
    }

    private mutating func takeTeaser(title: Range<Int>) {
        teasers.append(
            CleanText.Teaser(
                tokens: title, title: title,
                sentences: [Sentence(tokens: title, place: .title, paragraph: 0)]))
    }

    /// Below a heading of comments all is comments, unless much of the article follows.
    private mutating func takeComments() {
        let heads = (commentHeads + headings.keys.filter { headings[$0]?.rule.scope == .rest })
            .sorted()
        guard !heads.isEmpty else { return }
        let prose = blocks.count { $0.isUndecided && $0.isProse }
        var before = 0
        var index = 0
        for head in heads {
            while index < head {
                if blocks[index].isUndecided, blocks[index].isProse { before += 1 }
                index += 1
            }
            guard before > 0, prose - before <= 3 * before else { continue }
            for other in head + 1..<blocks.count where blocks[other].isUndecided {
                remove(other, .comments)
            }
            return
        }
    }

    private mutating func takeTeasers(after heading: Int, scope: FurnitureRule.Scope) {
        var index = heading + 1
        var open: Int?
        var taken = 0
        var isTicker = false
        while index < blocks.count {
            let block = blocks[index]
            guard block.isUndecided else {
                // A second heading takes what is below it.
                if headings[index] != nil { return }
                index += 1
                continue
            }
            // "17:45 Football : …": a ticker ends with the first line that has no clock.
            if taken == 0 { isTicker = opensWithClock(block) }
            if isTicker, !opensWithClock(block) { return }
            if taken > 0, block.marker == .heading { return }
            if block.marker == .item {
                takeItem(index)
                open = nil
            } else if !block.isProse {
                if taken > 0, isSubheading(index) { return }
                takeTitle(index)
                open = index
            } else if scope == .teasers, open != nil || block.endsInEllipsis,
                !isFollowedByProse(index) || block.endsInEllipsis
            {
                takeText(index, hasTitle: open != nil)
                open = nil
            } else {
                return
            }
            taken += 1
            index += 1
            if scope == .titles, taken >= 5 { return }
        }
    }

    /// `18:02`, `18h02`
    func opensWithClock(_ block: Block) -> Bool {
        let start = block.content.lowerBound
        guard start + 1 < block.content.upperBound else { return false }
        let first = tokens[start]
        if first.kind == .number, tokens[start + 1].form == Mark.colon, start + 2 < tokens.count {
            return tokens[start + 2].kind == .number
        }
        return first.kind == .word && (0x30...0x39).contains(text.utf8[first.start])
            && (3...5).contains(first.end - first.start)
    }

    /// A short line above a paragraph of the article that goes on below the box.
    private func isSubheading(_ index: Int) -> Bool {
        blocks[index].words <= 5 && index + 1 < blocks.count && blocks[index + 1].isUndecided
            && blocks[index + 1].isProse && !blocks[index + 1].endsInEllipsis
    }

    private func isFollowedByProse(_ index: Int) -> Bool {
        guard index + 1 < blocks.count else { return false }
        let next = blocks[index + 1]
        return next.isUndecided && next.isProse && next.marker != .item
    }

    private mutating func takeItem(_ index: Int) {
        blocks[index].verdict = .teaser
        let content = blocks[index].content
        let link = linkText(content)
        if link.upperBound < content.upperBound { return takeTeaser(title: link) }
        let split = TeaserSplitter.titleEnd(in: content, of: text)
        let title = split.map { content.lowerBound..<$0 }
        var sentences: [Sentence] = []
        if let title { sentences.append(Sentence(tokens: title, place: .title, paragraph: 0)) }
        let body = (split ?? content.lowerBound)..<content.upperBound
        sentences += SentenceSplitter.sentences(of: body, in: text)
            .map { Sentence(tokens: $0, place: .body, paragraph: 1) }
        teasers.append(CleanText.Teaser(tokens: content, title: title, sentences: sentences))
    }

    private mutating func takeTitle(_ index: Int) {
        blocks[index].verdict = .teaser
        guard blocks[index].words >= 4 else { return }
        takeTeaser(title: linkText(blocks[index].content))
    }

    /// The words of a Markdown link, and a list number taken off.
    private func linkText(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end - 1,
            tokens[start].form == Mark.openSquare
                || tokens[start].kind == .number
                    && (tokens[start + 1].shape == .capitalised || tokens[start + 1].kind == .mark)
                || tokens[start].form == Mark.stop
        {
            start += 1
        }
        for index in start..<max(start, end - 1)
        where tokens[index].form == Mark.closeSquare && tokens[index + 1].form == Mark.open {
            end = index
            break
        }
        return start..<end
    }

    private mutating func takeText(_ index: Int, hasTitle: Bool) {
        blocks[index].verdict = .teaser
        let content = blocks[index].content
        let sentences = SentenceSplitter.sentences(of: content, in: text)
            .map { Sentence(tokens: $0, place: .body, paragraph: 1) }
        if hasTitle, let last = teasers.indices.last {
            teasers[last].tokens = teasers[last].tokens.lowerBound..<content.upperBound
            teasers[last].sentences += sentences
        } else {
            teasers.append(CleanText.Teaser(tokens: content, title: nil, sentences: sentences))
        }
    }
}
