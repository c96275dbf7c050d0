import Gazetteer
import Records

/// The day of publication where no line is a date line and nothing else.
extension Page {
    /// Looks where pages put a stamp among other words, and takes the first full date that has one of the
    /// signs of a stamp: a label, a clock, an agency, or nothing but names in front of it.
    ///
    ///     OLJ / AFP, le 11 septembre 2024 à 19h42
    ///     QUITO, 18 sept 2009 (AFP) - Les États-Unis ont …
    ///     Synthèse de l'actualité du vendredi 9 juillet 2021
    mutating func findStamps() {
        guard imprint.datelines.isEmpty else { return }
        let head = min(headEnd, blocks.count)
        let chronology = chronology()
        // A stamp that ends in a full stop counts as a paragraph of its own.
        for index in blocks.indices where index <= head || index + 4 >= blocks.count {
            guard !chronology.contains(index), !isOfOthers(blocks[index]),
                let stamp = stamp(in: blocks[index])
            else { continue }
            imprint.consider(stamp, in: index, isHead: index <= head)
        }
    }

    private func isOfOthers(_ block: Block) -> Bool {
        switch block.verdict {
        case .teaser, .furniture(.copyright), .article(.title): true
        default: false
        }
    }

    private func stamp(in block: Block) -> Dateline? {
        let start = block.content.lowerBound
        // Of a paragraph only its opening may be a stamp.
        let end =
            block.isProse ? min(start + 14, block.content.upperBound) : block.content.upperBound
        guard block.numbers > 0, block.isProse || block.words + block.numbers <= 30,
            let found = knowledge.date(text, start..<end), found.value.precision == .day
        else { return nil }
        let before = start..<found.tokens.lowerBound
        let labels = tokens[before].map(\.form).filter { PageWords.labels.contains($0) }
        let isSigned =
            before.count <= 8 && before.allSatisfy(isNameOrMark)
            && (!block.isProse || isAgencyNext(found.tokens.upperBound, end))
        let isOfDay = before.last.map { tokens[$0].form == Mark.ofThe } ?? false
        guard
            !labels.isEmpty || isSigned
                || !block.isProse && (found.hasTime || hasClock(near: found.tokens.upperBound, end))
                || !block.isProse && isOfDay && before.contains(where: isNews)
        else { return nil }
        return Dateline(
            date: found.value, tokens: found.tokens, hasTime: found.hasTime,
            isLabelled: !labels.isEmpty,
            isUpdate: labels.contains { PageWords.updates.contains($0) }, rest: [])
    }

    private func isNameOrMark(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .mark || token.shape != .lower
            || PageWords.dateline.contains(token.form) || PageWords.particles.contains(token.form)
            || PageWords.follow.contains(token.form)
    }

    /// "(AFP)" right behind the date.
    private func isAgencyNext(_ start: Int, _ end: Int) -> Bool {
        start + 1 < end && tokens[start].form == Mark.open
            || start < end && (tokens[start].form == .hyphen || tokens[start].form == Mark.dash)
    }

    private func hasClock(near start: Int, _ end: Int) -> Bool {
        (start..<min(start + 5, end)).contains { index in
            let token = tokens[index]
            let isWord =
                token.kind == .word && token.end - token.start <= 5
                && (0x30...0x39).contains(text.utf8[token.start])
            let isPair =
                token.kind == .number && index + 1 < end
                && (tokens[index + 1].form == Mark.colon || tokens[index + 1].form == Form("h"))
            return isWord || isPair
        }
    }

    private func isNews(_ index: Int) -> Bool { PageWords.editions.contains(tokens[index].form) }
}
