import Gazetteer
import Records

extension Page {
    /// Captions, credits and bylines below the head.
    mutating func findCredits() {
        for index in blocks.indices where blocks[index].isUndecided {
            let block = blocks[index]
            if contains(block, Mark.copyright) {
                if let kind = kindOfCopyright(block) { remove(index, kind) }
            } else if isCaption(block) {
                remove(index, .caption)
            } else if isByline(block), !block.isProse {
                remove(index, .byline)
            }
        }
        findCaptionsAboveCredits()
    }

    private func kindOfCopyright(_ block: Block) -> Boilerplate.Kind? {
        guard block.words <= 80,
            let sign = block.content.first(where: { tokens[$0].form == Mark.copyright })
        else { return nil }
        let before = tokens[block.content.lowerBound..<sign].filter { $0.kind == .word }.count
        let after = tokens[sign..<block.content.upperBound].filter { $0.kind == .word }.count
        if sign + 1 < block.content.upperBound, tokens[sign + 1].kind == .number,
            (1900...2100).contains(tokens[sign + 1].number)
        {
            return .copyright
        }
        guard after <= 14 else { return before == 0 && after <= 40 ? .copyright : nil }
        return before <= 1 ? .credit : .caption
    }

    /// `… à Minsk, le 24 mai. Prénom NOM / AFP`: the last words name an agency behind a slash.
    func isCaption(_ block: Block) -> Bool {
        if block.words <= 50, endsInPhotoLabel(block) { return true }
        if contains(block, Mark.copyright) { return kindOfCopyright(block) != nil }
        guard block.words >= 2, block.words <= 60, !block.endsInPlainStop else { return false }
        let tail = max(block.content.lowerBound, block.content.upperBound - 9)
        var slash: Int?
        for index in tail..<block.content.upperBound where tokens[index].form == Mark.slash {
            slash = index
        }
        if let slash {
            return (tail..<block.content.upperBound).contains {
                isAgency($0) && abs($0 - slash) <= 3
            }
        }
        return isParenthesisedCredit(block)
    }

    /// `…, le 5 juin. Photo : AA`
    private func endsInPhotoLabel(_ block: Block) -> Bool {
        let tail = max(block.content.lowerBound, block.content.upperBound - 8)
        return (tail..<max(tail, block.content.upperBound - 1)).contains {
            tokens[$0 + 1].form == Mark.colon && PageWords.photo.contains(tokens[$0].form)
                && tokens[$0].shape != .lower
        }
    }

    /// A line right above a credit is its caption, as long as the article goes on below.
    mutating func findCaptionsAboveCredits() {
        guard let last = lastProse, let first = title.map({ $0 + 1 }), first < last else { return }
        for index in first..<last where blocks[index].isUndecided && blocks[index].words <= 25 {
            if blocks[index + 1].verdict == .furniture(.credit), blocks[index].words >= 3,
                blocks[index].content.filter({ tokens[$0].form == Mark.stop }).count <= 1
            {
                remove(index, .caption)
            }
        }
    }

    private func isAgency(_ index: Int) -> Bool {
        PageWords.agencies.contains(tokens[index].form) && tokens[index].shape != .lower
    }

    /// `Une parade à Moscou (Reuters)`, `(Photo Prénom Nom)`
    private func isParenthesisedCredit(_ block: Block) -> Bool {
        let last = block.content.upperBound - 1
        guard tokens[last].form == Mark.close else { return false }
        let tail = max(block.content.lowerBound, last - 9)
        guard let open = (tail..<last).last(where: { tokens[$0].form == Mark.open }),
            open + 1 < last
        else { return false }
        let word = tokens[open + 1].form
        return word == Form("photo") || word == Form("crédit") || word == Form("crédits")
            || word == Form("archives") || word == Form("image") || word == Form("illustration")
            || (block.words >= 6 && isAgency(open + 1) && open + 2 == last)
    }
}
