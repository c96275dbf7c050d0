import Gazetteer
import Records

extension Page {
    /// An English title and abstract in a French article.
    mutating func findLanguage() {
        var french = 0
        var english = 0
        for block in blocks where block.isUndecided {
            french += block.french
            english += block.english
        }
        guard english > french else { return findTranslation(french: french, english: english) }
        language = english > 0 ? "en" : "fr"
    }

    private mutating func findTranslation(french: Int, english: Int) {
        guard english > 0 else { return }
        for index in blocks.indices where blocks[index].isUndecided && blocks[index].isEnglish {
            guard blocks[index].words >= 8, !isQuotation(blocks[index]) else { continue }
            remove(index, .translation)
            language = "fr+en"
            // Its title, which has few words that tell a language.
            if index > 0, isEnglishTitle(blocks[index - 1]) { remove(index - 1, .translation) }
        }
    }

    private func isEnglishTitle(_ block: Block) -> Bool {
        block.isUndecided && !block.isProse && block.english > 0 && block.french <= 1
            && block.words >= 3
    }

    private func isQuotation(_ block: Block) -> Bool {
        guard let first = block.content.first else { return false }
        return tokens[first].form == Mark.openQuote || tokens[first].form == Mark.straightQuote
    }

    /// Paragraphs given twice, or once more in part: the later one goes.
    mutating func findRepeats() {
        var first: [UInt64: Int] = [:]
        for index in blocks.indices where blocks[index].isUndecided {
            guard blocks[index].words >= 4 else { continue }
            let hash = blocks[index].hash
            if let earlier = first[hash], hasSameWords(blocks[earlier], blocks[index]) {
                remove(index, blocks[index].isProse ? .repeatedText : .repeatedHeadline)
            } else {
                first[hash] = index
            }
        }
        findShortenedRepeats()
        findWindowTitle()
    }

    /// `Title | Site` as the browser's window shows it, above the title itself.
    private mutating func findWindowTitle() {
        let head = blocks.indices.prefix(16).filter {
            blocks[$0].isUndecided && blocks[$0].words >= 3
        }
        for index in head where blocks[index].words <= 40 {
            let parts = segments(of: blocks[index].content)
            guard parts.count > 1, let last = parts.last, last.count <= 8, isName(last) else {
                continue
            }
            let words = words(blocks[index].content.lowerBound..<last.lowerBound)
            let isTitled = head.contains { $0 > index && self.words(blocks[$0].content) == words }
            guard isTitled else { continue }
            remove(index, .repeatedHeadline)
            imprint.windowName = last
        }
    }

    private func words(_ range: Range<Int>) -> [Form] {
        var words: [Form] = []
        words.reserveCapacity(range.count)
        for index in range where tokens[index].kind != .mark { words.append(tokens[index].form) }
        return words
    }

    private func hasSameWords(_ one: Block, _ other: Block) -> Bool {
        one.words == other.words && one.numbers == other.numbers
    }

    /// `La Russie a confirmé son engagement à…` above the paragraph that begins so.
    private mutating func findShortenedRepeats() {
        let head = blocks.indices.filter { blocks[$0].isUndecided }.prefix(8)
        for index in head where blocks[index].endsInEllipsis && blocks[index].words >= 6 {
            let words = tokens[blocks[index].content].filter { $0.kind == .word }.map(\.form)
            let isRepeated = head.contains { other in
                other > index && blocks[other].words > words.count
                    && tokens[blocks[other].content].lazy.filter { $0.kind == .word }.map(\.form)
                        .starts(with: words)
            }
            if isRepeated { remove(index, .repeatedText) }
        }
    }
}
