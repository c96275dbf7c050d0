import Gazetteer
import Records

extension Page {
    /// Datelines in the head and the foot of the page; in between a date is a heading.
    mutating func findDatelines() {
        let head = headEnd
        let foot = lastProse ?? -1
        let chronology = chronology()
        for index in blocks.indices where index < head || index > foot {
            let block = blocks[index]
            let isByline =
                block.verdict == .furniture(.byline) || block.verdict == .furniture(.signature)
            let isBelowTitle = index < head && isLeadOrHeading(block)
            guard block.isUndecided || isByline || isBelowTitle, index != title else { continue }
            if isUndatedDateline(block) { remove(index, .dateline) }
            guard let dateline = dateline(block, isBelowTitle: isBelowTitle, isSigned: isByline)
            else { continue }
            if chronology.contains(index) { continue }
            if !isByline { remove(index, index < head ? .dateline : .signature) }
            imprint.consider(dateline, in: index, isHead: index < head)
        }
    }

    func isDateline(_ index: Int) -> Bool {
        dateline(blocks[index]) != nil || isUndatedDateline(blocks[index])
    }

    private func isLeadOrHeading(_ block: Block) -> Bool {
        block.verdict == .article(.lead) || block.verdict == .article(.heading)
    }

    /// Bare dates, each above a paragraph: none of them tells when the page was published.
    func chronology() -> Set<Int> {
        let dates = blocks.indices.dropLast().filter { index in
            let block = blocks[index]
            guard block.isUndecided, block.words + block.numbers <= 4, blocks[index + 1].isProse,
                let dateline = dateline(block)
            else { return false }
            return dateline.rest.isEmpty && !dateline.isLabelled && !dateline.hasTime
        }
        return dates.count >= 2 ? Set(dates) : []
    }

    /// `Publié hier à 18h00`: nothing but words of a date line, with a label among them.
    private func isUndatedDateline(_ block: Block) -> Bool {
        guard block.words <= 16, block.words >= 2, !block.isProse else { return false }
        var isLabelled = false
        for index in block.content {
            let form = tokens[index].form
            if PageWords.labels.contains(form) { isLabelled = true }
            guard isExplained(index, in: block) || PageWords.today.contains(form) else {
                return false
            }
        }
        return isLabelled
    }

    /// `isSigned`: the block is a byline or a signature, whatever else stands in it.
    func dateline(
        _ block: Block, isBelowTitle: Bool = false, isSigned: Bool = false
    ) -> Dateline? {
        guard block.numbers > 0, block.words + block.numbers <= 22, block.content.count <= 48,
            !block.isProse
        else {
            return nil
        }
        var found: [(value: PartialDate, tokens: Range<Int>, hasTime: Bool)] = []
        var start = block.content.lowerBound
        while found.count < 3, start < block.content.upperBound,
            let date = knowledge.date(text, start..<block.content.upperBound),
            date.tokens.upperBound > start
        {
            found.append(date)
            start = date.tokens.upperBound
        }
        guard let chosen = choose(found, in: block) else { return nil }
        let rest = remainder(of: block, without: found.map(\.tokens))
        let labels = labels(before: chosen.tokens.lowerBound, in: block)
        let isSigned =
            isSigned
            || isBelowTitle
                && rest.first.map { isName($0) && (4...8).contains($0.count * 2) } ?? false
        guard isSigned || isPlausible(rest, chosen.tokens, isLabelled: !labels.isEmpty, block)
        else {
            return nil
        }
        return Dateline(
            date: chosen.value, tokens: chosen.tokens,
            hasTime: chosen.hasTime || hasClock(after: chosen.tokens.upperBound, in: block),
            isLabelled: !labels.isEmpty,
            isUpdate: labels.contains { PageWords.updates.contains($0) },
            rest: rest)
    }

    /// The date of publication before that of an update.
    private func choose(
        _ dates: [(value: PartialDate, tokens: Range<Int>, hasTime: Bool)], in block: Block
    ) -> (value: PartialDate, tokens: Range<Int>, hasTime: Bool)? {
        let full = dates.filter {
            $0.value.precision == .day || $0.value.precision == .month
        }
        return full.first { date in
            !labels(before: date.tokens.lowerBound, in: block)
                .contains { PageWords.updates.contains($0) }
        } ?? full.first
    }

    private func labels(before date: Int, in block: Block) -> [Form] {
        tokens[max(block.content.lowerBound, date - 7)..<date].map(\.form)
            .filter { PageWords.labels.contains($0) }
    }

    private func hasClock(after index: Int, in block: Block) -> Bool {
        let tail = tokens[index..<block.content.upperBound].prefix(5)
        if tail.contains(where: isClock) { return true }
        guard let number = tail.firstIndex(where: { $0.kind == .number }),
            number + 1 < block.content.upperBound
        else { return false }
        return tokens[number + 1].form == Mark.colon || tokens[number + 1].form == Form("h")
    }

    /// `18h00`, one word to the tokenizer.
    private func isClock(_ token: Token) -> Bool {
        token.kind == .word && (0x30...0x39).contains(text.utf8[token.start])
            && token.end - token.start <= 5
    }

    /// Runs of tokens that neither the dates nor the words of a date line explain.
    private func remainder(of block: Block, without dates: [Range<Int>]) -> [Range<Int>] {
        var rest: [Range<Int>] = []
        var start: Int?
        func close(_ end: Int) {
            if let begin = start, begin < end { rest.append(begin..<end) }
            start = nil
        }
        for index in block.content {
            let token = tokens[index]
            let isDate = dates.contains { $0.contains(index) }
            let isSeparator =
                token.kind == .mark
                && (PageWords.separators.contains(token.form)
                    || PageWords.commas.contains(token.form)
                    || token.form == Mark.colon || token.form == Mark.open
                    || token.form == Mark.close)
                && (token.form != .hyphen || token.hasSpaceBefore)
                && token.form != Mark.ampersand
            if isDate || isSeparator {
                close(index)
            } else if start == nil, !isExplained(index, in: block) {
                start = index
            }
        }
        close(block.content.upperBound)
        return rest
    }

    private func isExplained(_ index: Int, in block: Block) -> Bool {
        let token = tokens[index]
        if token.kind != .word || isClock(token) || PageWords.labels.contains(token.form) {
            return true
        }
        guard PageWords.dateline.contains(token.form) else { return false }
        // `Le 3 mai`, but `Le Courrier`: a name takes a capital after its article.
        return token.shape == .lower || index + 1 >= block.content.upperBound
            || tokens[index + 1].kind != .word || tokens[index + 1].shape == .lower
            || PageWords.dateline.contains(tokens[index + 1].form)
    }

    /// A sentence or a title may hold a date: here the rest is short, named, and set apart.
    private func isPlausible(
        _ rest: [Range<Int>], _ date: Range<Int>, isLabelled: Bool, _ block: Block
    ) -> Bool {
        let words = rest.reduce(0) { $0 + $1.count }
        if words == 0 { return true }
        guard words <= (isLabelled ? 12 : 8), !block.endsInPlainStop || isLabelled else {
            return false
        }
        return rest.allSatisfy { part in
            let touchesBefore = part.upperBound == date.lowerBound
            let touchesAfter = part.lowerBound == date.upperBound
            if (touchesBefore || touchesAfter) && !isLabelled { return false }
            return isName(part) || isSection(part) || isLabelled
        }
    }
}
