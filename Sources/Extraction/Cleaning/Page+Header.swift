import Gazetteer
import Records

extension Page {
    /// The title, and what stands around it above the first paragraph.
    mutating func findHeader() {
        // A head of more lines than this is a list.
        let end = min(firstProse, headings.keys.min() ?? blocks.count, 80)
        var candidates: [Int] = []
        for index in blocks.indices.prefix(end) where blocks[index].isUndecided {
            if isDateline(index) { continue }
            let block = blocks[index]
            if isByline(block) {
                remove(index, .byline)
            } else if isBreadcrumb(block.content) {
                remove(index, .menu)
            } else if isSection(block.content) {
                remove(index, .section)
            } else if !isCaption(block) {
                candidates.append(index)
            }
        }
        title = chooseTitle(among: candidates)
        if title == nil { title = titleBelowLead(end) }
        guard let title else { return }
        blocks[title].verdict = .article(.title)
        for index in candidates where index != title {
            if index < title { judgeAbove(index) } else { judgeBelow(index, end: end) }
        }
    }

    private func chooseTitle(among candidates: [Int]) -> Int? {
        let scored = candidates.map { (index: $0, score: score($0)) }
        guard let first = scored.first(where: { $0.score >= 1 }) else {
            return scored.count == 1
                ? scored.first.flatMap { $0.score > -10 ? $0.index : nil }
                : scored.last { $0.score > -4 }?.index
        }
        // A site name of four words may look like a title until the title comes.
        if first.index == candidates.first, blocks[first.index].words <= 4,
            let better = scored.first(where: { $0.score >= 4 })
        {
            return better.index
        }
        return first.index
    }

    /// How much a line looks like a headline rather than a label or a lead.
    private func score(_ index: Int) -> Int {
        let block = blocks[index]
        var score =
            switch block.words {
            case 0: -50
            case 1: -6
            case 2: -3
            case 3: -1
            case 4: 1
            case 5: 2
            case 6...22: 4
            case 23...32: 2
            default: -2
            }
        if block.words <= 5, isName(block.content), block.uppers < block.words { score -= 2 }
        if contains(block, Mark.colon) || contains(block, Mark.question)
            || contains(block, Mark.openQuote)
        {
            score += 2
        }
        if block.endsInPlainStop { score -= 4 }
        if block.marker == .heading { score += 3 }
        if isRepeated(index) { score += 3 }
        // `Fil info`, and the bar of a site's sections.
        if opensWithClock(block) { score -= 8 }
        if tokens[block.content].count(where: { $0.form == Mark.pipe }) >= 2 { score -= 10 }
        if knowledge.isMedium(text, block.content) { score -= 50 }
        return score
    }

    private func isRepeated(_ index: Int) -> Bool {
        blocks[(index + 1)...].prefix(10).contains {
            $0.verdict == .furniture(.repeatedHeadline) && $0.hash == blocks[index].hash
        }
    }

    /// A journal gives the abstract first: one paragraph, then a long line that is no sentence.
    private func titleBelowLead(_ lead: Int) -> Int? {
        guard lead < blocks.count, lead + 1 < blocks.count else { return nil }
        guard !blocks[..<lead].contains(where: { $0.verdict == .article(.title) }) else {
            return nil
        }
        let next = lead + 1
        let block = blocks[next]
        guard block.isUndecided, !block.isProse, block.words >= 6, !block.hasFinalStop else {
            return nil
        }
        return next
    }

    private mutating func judgeAbove(_ index: Int) {
        let block = blocks[index]
        if knowledge.isMedium(text, block.content) || isSiteName(index) {
            site = site ?? index
            remove(index, .siteName)
        } else if block.words <= 4 {
            remove(index, .section)
        } else if !segments(of: block.content).dropFirst().isEmpty {
            remove(index, .menu)
        } else {
            blocks[index].verdict = .article(.heading)
        }
    }

    /// Without a list of media: the first line of all, short, with a capital.
    private func isSiteName(_ index: Int) -> Bool {
        let block = blocks[index]
        guard site == nil, block.words <= 5, !block.hasFinalStop, let first = block.content.first,
            tokens[first].shape != .lower, !knowledge.isPlace(text, block.content)
        else { return false }
        return blocks[..<index].allSatisfy {
            if case .furniture(let kind) = $0.verdict {
                kind != .siteName && kind != .section && kind != .dateline
            } else {
                false
            }
        }
    }

    private mutating func judgeBelow(_ index: Int, end: Int) {
        let block = blocks[index]
        if let title, block.hash == blocks[title].hash { return remove(index, .repeatedHeadline) }
        let parts = segments(of: block.content)
        if parts.count > 1, block.words <= 9, parts.allSatisfy(isName) {
            return remove(index, .dateline)
        }
        if knowledge.isMedium(text, block.content) { return remove(index, .siteName) }
        if knowledge.isPlace(text, block.content) { return remove(index, .dateline) }
        if (2...4).contains(block.words), block.capitalised == block.words, block.numbers == 0,
            block.marker == .none, !block.hasFinalStop
        {
            return remove(index, .byline)
        }
        if block.words == 1, index + 1 < end { return remove(index, .section) }
        blocks[index].verdict = .article(block.words >= 7 ? .lead : .heading)
    }

    /// `Accueil / Politique / Somalie`, `Actualités > Politique`
    func isBreadcrumb(_ range: Range<Int>) -> Bool {
        let parts = segments(of: range)
        guard parts.count > 1, parts.allSatisfy({ $0.count <= 7 }) else { return false }
        guard !tokens[range].contains(where: { $0.form == Mark.colon }) else { return false }
        guard !tokens[range].contains(where: { $0.form == Mark.openQuote }) else { return false }
        let isArrowed = tokens[range].contains {
            $0.form == Mark.greater || $0.form == Form("›") || $0.form == Form("→")
        }
        let others = parts.filter { !isSection($0) }
        let isDashed = tokens[range].contains { $0.form == Mark.dash || $0.form == .hyphen }
        return isArrowed || others.isEmpty
            || (!isDashed && others.count * 2 <= parts.count
                && others.allSatisfy { $0.count <= 3 && isName($0) })
            || tokens[range.lowerBound].form == Form("accueil")
            || tokens[range.lowerBound].form == Form("home")
    }

    /// `Par Prénom NOM`, `Propos recueillis par …`
    func isByline(_ block: Block) -> Bool {
        guard let first = block.content.first, block.words <= 16, !block.endsInPlainStop else {
            return false
        }
        let form = tokens[first].form
        if PageWords.bylineOpeners.contains(form) {
            guard first + 1 < block.content.upperBound else { return false }
            let next = tokens[first + 1]
            return next.shape != .lower || PageWords.newsroom.contains(next.form)
        }
        return PageWords.bylineStarts.contains { start in
            block.content.count > start.count
                && zip(block.content, start).allSatisfy { tokens[$0].form == $1 }
        }
    }
}
