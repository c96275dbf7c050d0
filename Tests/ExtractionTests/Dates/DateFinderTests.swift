import Gazetteer
import Records
import Testing

@testable import Extraction

@Suite struct DateFinderTests {
    static let finder = DateFinder()

    /// One sentence up to each ". ".
    static func sentences(_ text: TokenizedText) -> [Range<Int>] {
        let stop = Form(".")
        var sentences: [Range<Int>] = []
        var start = 0
        for index in text.tokens.indices
        where text.tokens[index].form == stop && index + 1 < text.tokens.count
            && text.tokens[index + 1].shape == .capitalised
        {
            sentences.append(start..<index + 1)
            start = index + 1
        }
        sentences.append(start..<text.tokens.count)
        return sentences
    }

    static func read(
        _ text: String, published: String?, isBound: Bool = false
    ) -> (mentions: [DateMention], diagnostics: [Diagnostic]) {
        let tokens = Tokenizer.tokenize(text)
        return finder.mentions(
            in: tokens, sentences: sentences(tokens),
            reference: Reference(published: published.flatMap(date), isBound: isBound))
    }

    private static func date(_ edtf: String) -> PartialDate? {
        let parts = edtf.split(separator: "-").compactMap { Int($0) }
        if parts.count == 2 { return .month(parts[1], of: parts[0]) }
        guard parts.count == 3 else { return nil }
        return CalendarDate(year: parts[0], month: parts[1], day: parts[2]).map { .day($0) }
    }

    static func rendered(_ mention: DateMention) -> String {
        let value = mention.value?.edtf ?? "?"
        switch mention.role {
        case .at: return value
        case .since: return "since \(value)"
        case .until: return "until \(value)"
        case .duration:
            if let months = mention.months { return "\(months) months" }
            return mention.days.map { "\($0) days" } ?? "length"
        }
    }

    @Test(arguments: DateCorpus.absolute + DateCorpus.relative)
    func `reads what the text says`(phrase: DateCorpus.Case) {
        let mentions = Self.read(phrase.text, published: phrase.published).mentions
        #expect(mentions.map(Self.rendered) == phrase.expected)
    }

    @Test(arguments: DateCorpus.counter)
    func `leaves alone what is no date`(phrase: DateCorpus.Case) {
        let mentions = Self.read(phrase.text, published: phrase.published).mentions
        #expect(mentions.map(Self.rendered) == phrase.expected)
    }

    @Test func `the corpus is large and shows every rule`() {
        let positive = DateCorpus.absolute + DateCorpus.relative
        #expect(positive.count >= 250)
        #expect(DateCorpus.counter.count >= 60)
        let shown = Set(
            positive.flatMap { Self.read($0.text, published: $0.published).mentions.map(\.rule) })
        #expect(DateRule.all.map(\.name).filter { !shown.contains($0) } == [])
    }
}
