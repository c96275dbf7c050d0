import Gazetteer

/// Cuts a text into the blocks of its layout: lines, with hard-wrapped paragraphs put together.
struct Layout {
    private let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    static func blocks(of text: TokenizedText) -> [Block] {
        let layout = Layout(text: text)
        var blocks: [Block] = []
        var group: [Range<Int>] = []
        var isAfterGap = false
        func flush() {
            for lines in layout.paragraphs(of: group) {
                if let block = layout.block(lines, isAfterGap: isAfterGap) { blocks.append(block) }
                isAfterGap = false
            }
            group.removeAll(keepingCapacity: true)
        }
        var start = 0
        for index in text.tokens.indices where text.tokens[index].kind == .lineBreak {
            if start < index { group.append(start..<index) }
            start = index + 1
            if text.tokens[index].isParagraphBreak {
                flush()
                isAfterGap = true
            }
        }
        if start < text.tokens.count { group.append(start..<text.tokens.count) }
        flush()
        return blocks
    }

    private init(text: TokenizedText) {
        self.text = text
    }

    /// The lines between two gaps, those of a hard-wrapped paragraph joined.
    private func paragraphs(of lines: [Range<Int>]) -> [Range<Int>] {
        guard lines.count > 1 else { return lines }
        if isWrapped(lines) { return [lines[0].lowerBound..<lines[lines.count - 1].upperBound] }
        var joined: [Range<Int>] = []
        for line in lines {
            if let last = joined.last, continues(last, line) {
                joined[joined.count - 1] = last.lowerBound..<line.upperBound
            } else {
                joined.append(line)
            }
        }
        return joined
    }

    /// Lines of nearly one width, broken where the words did not fit.
    private func isWrapped(_ lines: [Range<Int>]) -> Bool {
        let widths = lines.map { text.span(of: $0).count }
        guard let widest = widths.max(), (45...130).contains(widest) else { return false }
        guard widths.dropLast().allSatisfy({ $0 * 4 >= widest * 3 }) else { return false }
        var open = 0
        for (line, next) in zip(lines, lines.dropFirst()) {
            guard tokens[next.lowerBound].kind != .mark || !isMarker(next) else { return false }
            if !endsSentence(line), tokens[next.lowerBound].shape == .lower { open += 1 }
        }
        return open * 2 >= lines.count - 1
    }

    private func continues(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
        let first = tokens[next.lowerBound]
        return first.kind == .word && first.shape == .lower && line.count >= 9
            && next.count >= 4 && !endsSentence(line)
            && !PageWords.bylineOpeners.contains(first.form) && !opensWithDay(next)
            && text.utf8[first.end - 1] != UInt8(ascii: ".")
    }

    /// `vendredi 29 décembre 2023 - 08:15` under a title is a line of its own.
    private func opensWithDay(_ line: Range<Int>) -> Bool {
        guard (3...10).contains(line.count),
            Self.weekdays.contains(tokens[line.lowerBound].form)
        else { return false }
        let second = tokens[line.lowerBound + 1]
        return second.kind == .number
            || second.form == Mark.comma && tokens[line.lowerBound + 2].kind == .number
    }

    private static let weekdays: Set<Form> = Set(
        ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"].map { Form($0) })

    private func isMarker(_ line: Range<Int>) -> Bool {
        PageWords.bullets.contains(tokens[line.lowerBound].form)
    }

    private func endsSentence(_ line: Range<Int>) -> Bool {
        guard let last = line.last else { return true }
        return tokens[last].kind == .mark && tokens[last].form != .hyphen
            && !PageWords.commas.contains(tokens[last].form)
    }

    private func block(_ range: Range<Int>, isAfterGap: Bool) -> Block? {
        guard !range.isEmpty else { return nil }
        var block = Block(tokens: range, content: range)
        block.isAfterGap = isAfterGap
        trim(&block)
        measure(&block)
        return block
    }

    /// Takes list markers, heading marks and tags off the content's ends.
    private func trim(_ block: inout Block) {
        var (start, end) = (block.content.lowerBound, block.content.upperBound)
        while start < end, tokens[start].kind == .mark {
            let form = tokens[start].form
            if form == Mark.less {
                guard let close = tagEnd(from: start, to: end) else { break }
                let name = start + 1 < end ? tokens[start + 1].form : .none
                if PageWords.headingTags.contains(name) { block.marker = .heading }
                if name == PageWords.itemTag { block.marker = .item }
                start = close
            } else if form == Mark.hash {
                guard
                    start + 1 >= end || tokens[start + 1].form == Mark.hash
                        || tokens[start + 1].hasSpaceBefore
                else { break }
                block.marker = .heading
                start += 1
            } else if form == Mark.greater {
                block.marker = .quote
                start += 1
            } else if PageWords.bullets.contains(form) {
                // `**bold**` opens with two bullets that are none.
                let isGlued = start + 1 < end && !tokens[start + 1].hasSpaceBefore
                if !isGlued || form == Mark.bullet { block.marker = .item }
                start += 1
            } else {
                break
            }
        }
        while end - start > 1, tokens[end - 1].kind == .mark {
            let form = tokens[end - 1].form
            if form == Mark.greater, let open = tagStart(before: end, from: start) {
                end = open
            } else if form == Mark.star || form == Mark.underscore || form == Mark.hash {
                end -= 1
            } else {
                break
            }
        }
        block.content = start..<max(start, end)
    }

    /// The index after the `>` of a tag that opens at `start`. Tags are short: at most 40 tokens.
    private func tagEnd(from start: Int, to end: Int) -> Int? {
        guard start + 2 < end, !tokens[start + 1].hasSpaceBefore else { return nil }
        for index in start + 1..<min(end, start + 40) where tokens[index].form == Mark.greater {
            return index + 1
        }
        return nil
    }

    private func tagStart(before end: Int, from start: Int) -> Int? {
        for index in stride(from: end - 2, through: max(start, end - 40), by: -1)
        where tokens[index].form == Mark.less {
            return tokens[index + 1].hasSpaceBefore ? nil : index
        }
        return nil
    }

    private func measure(_ block: inout Block) {
        let (french, english) = (PageWords.french, PageWords.english)
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in block.content {
            let token = tokens[index]
            guard token.kind == .word || token.kind == .number else { continue }
            hash = (hash ^ token.form.rawValue) &* 0x0000_0100_0000_01b3
            hash ^= hash >> 31
            if token.kind == .number {
                block.numbers += 1
                continue
            }
            if french.contains(token.form) { block.french += 1 }
            if english.contains(token.form) { block.english += 1 }
            if text.isElided(index) { continue }
            block.words += 1
            if token.shape != .lower && token.shape != .none { block.capitalised += 1 }
            if token.shape == .upper { block.uppers += 1 }
        }
        block.hash = hash
        measureEnd(&block)
    }

    private func measureEnd(_ block: inout Block) {
        var index = block.content.upperBound - 1
        guard index >= block.content.lowerBound else { return }
        while index > block.content.lowerBound, PageWords.closers.contains(tokens[index].form) {
            index -= 1
        }
        guard index >= block.content.lowerBound, tokens[index].kind == .mark else { return }
        let form = tokens[index].form
        block.endsInColon = form == Mark.colon
        block.hasFinalStop = PageWords.stops.contains(form)
        block.endsInEllipsis =
            form == Mark.ellipsis
            || (form == Mark.stop && index > block.content.lowerBound
                && tokens[index - 1].form == Mark.stop)
        block.endsInPlainStop = form == Mark.stop && !block.endsInEllipsis
    }
}

extension TokenizedText {
    /// `l’`, `d’`, `qu’` … : a word that ends in an apostrophe.
    func isElided(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.end - token.start >= 2 else { return false }
        let last = utf8[token.end - 1]
        return last == 0x27
            || (last == 0x99 && token.end - token.start >= 4 && utf8[token.end - 2] == 0x80)
    }
}
