import Gazetteer
import Records

/// A page under examination: its blocks, each with the verdict so far.
///
/// The passes run in the order in which `Cleaner.clean` names them; a later one never overturns what
/// an earlier one decided, unless it says so.
struct Page {
    let text: TokenizedText
    let cleaner: Cleaner
    var blocks: [Block]
    /// By block, where a furniture rule found a heading of other articles: what the rest of it is.
    var headings: [Int: FurnitureMatcher.Match] = [:]
    /// Blocks that open a reader's comment.
    var commentHeads: [Int] = []
    /// Index of the title's block.
    var title: Int?
    /// Index of the block with the site's name.
    var site: Int?
    var language = "fr"
    var teasers: [CleanText.Teaser] = []
    var imprint = Imprint()

    init(text: TokenizedText, cleaner: Cleaner) {
        self.text = text
        self.cleaner = cleaner
        blocks = Layout.blocks(of: text)
    }

    var tokens: [Token] { text.tokens }

    mutating func remove(_ index: Int, _ kind: Boilerplate.Kind) {
        blocks[index].verdict = .furniture(kind)
    }

    /// The first paragraph of running text, or the number of blocks.
    var firstProse: Int {
        blocks.firstIndex { $0.isUndecided && $0.isProse } ?? blocks.count
    }

    var lastProse: Int? {
        blocks.lastIndex { $0.isUndecided && $0.isProse }
    }

    /// Where the page's head ends: at the second paragraph of running text.
    var headEnd: Int {
        let first = firstProse
        guard first < blocks.count else { return blocks.count }
        return blocks[(first + 1)...].firstIndex { $0.isUndecided && $0.isProse } ?? blocks.count
    }

    /// The words of `range` are names: capitals throughout, but for particles.
    func isName(_ range: Range<Int>) -> Bool {
        var words = 0
        for index in range {
            let token = tokens[index]
            guard token.kind == .word else { continue }
            if token.shape == .lower {
                guard PageWords.particles.contains(token.form) else { return false }
            } else if !text.isElided(index) {
                words += 1
            }
        }
        return words > 0
    }

    func contains(_ block: Block, _ form: Form) -> Bool {
        tokens[block.content].contains { $0.form == form }
    }

    /// Parts of `range` between bars, slashes, bullets, spaced dashes, and commas where asked for.
    func segments(of range: Range<Int>, atCommas: Bool = false) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where tokens[index].kind == .mark {
            let token = tokens[index]
            let separates =
                atCommas && token.form == Mark.comma
                || PageWords.separators.contains(token.form)
                    && (token.form != .hyphen || token.hasSpaceBefore)
            guard separates else { continue }
            if start < index { parts.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }

    /// Names of sections and nothing else. `La Tribune`, with an article, is a name.
    func isSection(_ range: Range<Int>) -> Bool {
        guard let first = range.first, !PageWords.articles.contains(tokens[first].form) else {
            return false
        }
        var isNamed = false
        for index in range {
            let token = tokens[index]
            if PageWords.sections.contains(token.form) {
                isNamed = true
            } else if !PageWords.sectionLinks.contains(token.form) {
                return false
            }
        }
        return isNamed
    }
}
