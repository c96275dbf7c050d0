import Gazetteer
import Records

extension Page {
    /// The verdicts, brought into the shape that the later stages read.
    func cleanText() -> CleanText {
        var clean = CleanText(tokens: text, language: language)
        var paragraph = 0
        var isLead = true
        for block in blocks {
            switch block.verdict {
            case .furniture(let kind):
                clean.boilerplate.append(Boilerplate(text.span(of: block.tokens), kind))
            case .teaser:
                clean.boilerplate.append(
                    Boilerplate(text.span(of: block.tokens), .relatedTeaser))
            case .article, .undecided:
                let place = place(of: block, isLead: isLead)
                if block.isProse { isLead = false }
                for range in ranges(of: block, place) {
                    clean.sentences.append(
                        Sentence(tokens: range, place: place, paragraph: paragraph))
                }
                paragraph += 1
            }
        }
        state(&clean)
        return clean
    }

    private func place(of block: Block, isLead: Bool) -> Sentence.Place {
        if case .article(let place) = block.verdict { return place }
        if block.marker == .item { return .listItem }
        if block.isProse { return isLead && blocks.count > 1 ? .lead : .body }
        if block.marker == .heading { return .heading }
        return block.hasFinalStop || (block.endsInColon && block.words >= 5) || block.words > 20
            || blocks.count == 1 ? .body : .heading
    }

    private func ranges(of block: Block, _ place: Sentence.Place) -> [Range<Int>] {
        switch place {
        case .title, .heading, .quoteSignature: [block.content]
        default: SentenceSplitter.sentences(of: block.content, in: text)
        }
    }

    private func state(_ clean: inout CleanText) {
        clean.title = title.map { text.span(of: blocks[$0].content) }
        clean.publisher = imprint.publisher.map(text.span(of:))
        clean.author = imprint.author.map(text.span(of:))
        clean.teasers = teasers.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        guard let best = imprint.best else { return }
        let evidence: PublicationEvidence =
            !best.isHead
            ? .signature
            : best.dateline.hasTime || best.dateline.isLabelled ? .timestamp : .dateline
        clean.publishedBy = evidence
        clean.published = DateMention(
            tokens: best.dateline.tokens, role: .at, value: best.dateline.date,
            rule: "publication.\(evidence.rawValue)")
    }
}
