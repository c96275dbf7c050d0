import Gazetteer
import Records

extension Page {
    /// Who published the article, and who wrote it, as the page says.
    mutating func findImprint() {
        findPublisher()
        findAuthor()
        // A site that signs as its own author names nobody.
        if let author = imprint.author, let publisher = imprint.publisher,
            letters(of: author) == letters(of: publisher)
        {
            imprint.author = nil
        }
    }

    private mutating func findPublisher() {
        if let site { take(publisher: blocks[site].content) }
        if imprint.publisher == nil, let name = imprint.windowName { take(publisher: name) }
        for candidate in imprint.datelines where imprint.publisher == nil {
            // Beside a date a section stands as often as the site.
            let isFirst = blocks[..<candidate.block].allSatisfy {
                $0.verdict == .furniture(.markup)
            }
            let parts = candidate.dateline.rest.filter {
                isName($0) && !isSection($0) && !cleaner.isPlace(text, $0)
            }
            if let medium = parts.first(where: { cleaner.isMedium(text, $0) }) {
                take(publisher: medium)
            } else if isFirst || !candidate.isHead, let name = parts.first {
                take(publisher: name)
            }
        }
        for block in blocks where block.verdict == .furniture(.dateline) {
            let parts = segments(of: block.content)
            guard parts.count > 1, dateline(block) == nil else { continue }
            let names = parts.filter { !cleaner.isPlace(text, $0) }
            if let publisher = imprint.publisher {
                // `La Gazette` is how `Lagazette` is written.
                if let same = names.first(where: { hasSameLetters($0, publisher) }) {
                    imprint.publisher = same
                }
            } else if let name = names.first(where: { cleaner.isMedium(text, $0) }) ?? names.last {
                take(publisher: name)
            }
        }
        if imprint.publisher == nil, let name = openingAgency() ?? copyrightHolder() {
            take(publisher: name)
        }
    }

    /// `MOSCOU, 12 mars (Xinhua) --`: an agency that opens the report has published it.
    private func openingAgency() -> Range<Int>? {
        guard let lead = blocks.first(where: { $0.isProse && !isFurniture($0) }) else { return nil }
        let opening = lead.content.prefix(14)
        guard let open = opening.first(where: { tokens[$0].form == Mark.open }),
            let close = opening.first(where: { $0 > open && tokens[$0].form == Mark.close }),
            open > lead.content.lowerBound, open + 1 < close, close - open <= 4,
            close + 1 < lead.content.upperBound,
            tokens[close + 1].form == .hyphen || tokens[close + 1].form == Mark.dash,
            tokens[lead.content.lowerBound].shape == .upper
                || cleaner.isPlace(text, lead.content.lowerBound..<lead.content.lowerBound + 1)
        else { return nil }
        return isName(open + 1..<close) ? open + 1..<close : nil
    }

    private func isFurniture(_ block: Block) -> Bool {
        switch block.verdict {
        case .furniture, .teaser: true
        default: false
        }
    }

    /// `© 2024 Name`
    private func copyrightHolder() -> Range<Int>? {
        for block in blocks where block.verdict == .furniture(.copyright) {
            guard
                let year = block.content.first(where: {
                    tokens[$0].kind == .number && (1900...2100).contains(tokens[$0].number)
                })
            else { continue }
            var start = year + 1
            while start < block.content.upperBound,
                tokens[start].kind != .word || PageWords.rights.contains(tokens[start].form)
            {
                start += 1
            }
            var end = start
            while end < block.content.upperBound, tokens[end].kind == .word,
                tokens[end].shape != .lower || PageWords.particles.contains(tokens[end].form),
                !PageWords.rights.contains(tokens[end].form)
            {
                end += 1
            }
            while end > start, tokens[end - 1].shape == .lower { end -= 1 }
            if (1...5).contains(end - start) { return start..<end }
        }
        return nil
    }

    /// Takes `avec AFP` off, and a region behind a known name.
    private mutating func take(publisher range: Range<Int>) {
        var range = range
        if let link = range.first(where: {
            $0 > range.lowerBound
                && (tokens[$0].form == Form("avec") || tokens[$0].form == Form("with"))
        }) {
            range = range.lowerBound..<link
        }
        if let first = segments(of: range).first, first.lowerBound == range.lowerBound,
            first.count < range.count
        {
            range = first
        }
        imprint.publisher = range
        guard !cleaner.isMedium(text, range) else { return }
        for end in stride(from: range.upperBound - 1, to: range.lowerBound, by: -1)
        where isSection(end..<range.upperBound) && cleaner.isMedium(text, range.lowerBound..<end) {
            imprint.publisher = range.lowerBound..<end
            return
        }
    }

    private func hasSameLetters(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one.count != other.count && letters(of: one) == letters(of: other)
    }

    private func letters(of range: Range<Int>) -> String {
        Folding.fold(range.map { text.string(of: $0..<$0 + 1) }.joined())
    }

    private mutating func findAuthor() {
        for block in blocks where block.verdict == .furniture(.byline) {
            guard let name = authorName(in: block.content) else { continue }
            imprint.author = name
            return
        }
        for candidate in imprint.datelines where candidate.isHead {
            let content = blocks[candidate.block].content
            if let by = content.first(where: { PageWords.bylineOpeners.contains(tokens[$0].form) })
            {
                imprint.author = authorName(in: by..<content.upperBound)
            } else if imprint.publisher != nil {
                imprint.author = candidate.dateline.rest.first {
                    (2...4).contains($0.count) && isName($0) && !isSection($0)
                        && $0.allSatisfy { tokens[$0].shape != .lower }
                        && !$0.overlaps(imprint.publisher ?? 0..<0) && !cleaner.isMedium(text, $0)
                        && !cleaner.isPlace(text, $0)
                }
            }
            if imprint.author != nil { return }
        }
    }

    /// The names of a byline: from the first capital to the first mark, date or `avec`.
    private func authorName(in range: Range<Int>) -> Range<Int>? {
        let opener = range.last {
            $0 < range.upperBound - 1 && PageWords.bylineOpeners.contains(tokens[$0].form)
        }
        let start = (opener.map { $0 + 1 }) ?? range.lowerBound
        guard
            let first = (start..<range.upperBound).first(where: {
                tokens[$0].kind == .word && tokens[$0].shape != .lower
            })
        else { return nil }
        var end = first
        while end < range.upperBound {
            let token = tokens[end]
            guard
                token.kind == .word
                    && (token.shape != .lower || PageWords.particles.contains(token.form))
                    || token.form == .hyphen && !token.hasSpaceBefore
                    || (token.form == Mark.stop
                        && tokens[end - 1].scalarEnd
                            - tokens[end - 1].scalarStart == 1)
            else { break }
            if PageWords.follow.contains(token.form) { break }
            end += 1
        }
        while end > first, tokens[end - 1].shape == .lower || tokens[end - 1].form == .hyphen {
            end -= 1
        }
        // Initials sign a dispatch, they name nobody.
        let letters = tokens[end - 1].scalarEnd - tokens[first].scalarStart
        return letters >= 5 && !cleaner.isMedium(text, first..<end) ? first..<end : nil
    }
}
