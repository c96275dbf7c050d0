import Gazetteer
import Records

extension Page {
    /// Lines of marks alone, of one tag, of script.
    mutating func findMarkup() {
        for index in blocks.indices {
            let block = blocks[index]
            let hasText = block.words + block.numbers > 0
            if isImage(block) {
                remove(index, .caption)
            } else if !hasText
                || tokens[block.content.lowerBound].form == Mark.less
                    && block.content.count < 60 && !block.hasFinalStop
            {
                remove(index, .markup)
            } else if isScript(block) {
                remove(index, .markup)
            }
        }
    }

    /// `![caption](address)`
    private func isImage(_ block: Block) -> Bool {
        guard block.content.count < 200, let first = block.content.first,
            first + 1 < block.content.upperBound
        else { return false }
        return tokens[first].form == Mark.exclamation && tokens[first + 1].form == Mark.openSquare
    }

    private func isScript(_ block: Block) -> Bool {
        guard block.content.count < 400, contains(block, Mark.openBrace) else { return false }
        return contains(block, Mark.semicolon) || contains(block, Form("}"))
    }

    mutating func findFurniture() {
        for index in blocks.indices where blocks[index].isUndecided {
            let block = blocks[index]
            if isCommenter(block) {
                remove(index, .comments)
                commentHeads.append(index)
            } else if isCookieNotice(block) {
                remove(index, .cookieNotice)
            } else if let match = knowledge.furniture.match(block, in: text) {
                remove(index, match.rule.kind)
                if match.rule.scope != .none { headings[index] = match }
            } else if let kind = kindOfSymbols(block, isFirst: index == 0) {
                remove(index, kind)
            }
        }
    }

    /// `Prénom dit :` opens a reader's comment.
    private func isCommenter(_ block: Block) -> Bool {
        guard block.endsInColon, (2...5).contains(block.words), block.content.count >= 3 else {
            return false
        }
        let verb = tokens[block.content.upperBound - 2].form
        return verb == Form("dit") || verb == Form("says") || verb == Form("écrit")
    }

    /// Speaks to the reader of cookies and of what they do.
    private func isCookieNotice(_ block: Block) -> Bool {
        let cookie = PageWords.cookie
        guard block.words <= 150,
            block.content.contains(where: {
                tokens[$0].kind == .word && cookie.contains(tokens[$0].form)
            })
        else { return false }
        var isAddress = false
        var cues = 0
        for token in tokens[block.content] where token.kind == .word {
            if PageWords.address.contains(token.form) { isAddress = true }
            if PageWords.cookieCues.contains(token.form) { cues += 1 }
        }
        return isAddress && cues >= 2 || cues >= 1 && block.words <= 5
    }

    /// Addresses, hashtags, initials, agency signatures: told by their shape.
    private func kindOfSymbols(_ block: Block, isFirst: Bool) -> Boilerplate.Kind? {
        guard block.words <= 16 else { return nil }
        let content = tokens[block.content]
        if isAddress(block) {
            // `Abidjan.net` at the head of a page is the name of the site.
            return isFirst && block.content.count <= 4 ? nil : .contact
        }
        let hashtags = content.filter { $0.form == Mark.hash }.count
        if hashtags > 0, hashtags * 3 >= block.words { return .tags }
        // At the head of a page an agency is the site.
        if !isFirst, isAgencySignature(block) { return .signature }
        if isInitials(block) { return .byline }
        return nil
    }

    /// `name@site`, `www.site`, `site.com`, `https://…` and nothing more than three words beside.
    private func isAddress(_ block: Block) -> Bool {
        let range = block.content
        var spaced = 0
        var isAddress = false
        for index in range {
            let token = tokens[index]
            if token.hasSpaceBefore, token.kind == .word { spaced += 1 }
            guard index > range.lowerBound, index + 1 < range.upperBound, token.kind == .mark,
                !token.hasSpaceBefore, !tokens[index + 1].hasSpaceBefore
            else { continue }
            if token.form == Mark.at { isAddress = true }
            if token.form == Mark.stop, PageWords.domains.contains(tokens[index + 1].form) {
                isAddress = true
            }
            if token.form == Mark.colon, tokens[index + 1].form == Mark.slash { isAddress = true }
        }
        return isAddress && spaced <= 3
    }

    /// `AFP/VNA/CVN`, `(avec Reuters)`, `Source : Tass`.
    private func isAgencySignature(_ block: Block) -> Bool {
        var agencies = 0
        for token in tokens[block.content] {
            if PageWords.agencies.contains(token.form), token.shape != .lower {
                agencies += 1
            } else if !PageWords.agencyLinks.contains(token.form) {
                return false
            }
        }
        return agencies > 0
    }

    /// `FNL/CRK/SMT`, `peo/jha/ehl`, `R.I`: letters of writers, joined by slashes or stops.
    private func isInitials(_ block: Block) -> Bool {
        guard block.content.count <= 13 else { return false }
        var joints = 0
        for (offset, index) in block.content.enumerated() {
            let token = tokens[index]
            if token.kind == .word {
                guard token.scalarEnd - token.scalarStart <= 4 else { return false }
                if offset > 0, token.hasSpaceBefore, tokens[index - 1].kind == .word {
                    return false
                }
            } else if token.form == Mark.slash {
                joints += 1
            } else if token.form == Mark.stop {
                guard index > block.content.lowerBound, tokens[index - 1].kind == .word,
                    tokens[index - 1].shape != .lower || joints > 0,
                    tokens[index - 1].scalarEnd - tokens[index - 1].scalarStart <= 3
                else { return false }
                joints += 1
            } else if token.form != Mark.open && token.form != Mark.close {
                return false
            }
        }
        return joints > 0
    }
}
