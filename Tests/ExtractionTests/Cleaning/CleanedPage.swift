import Gazetteer
import Records

@testable import Extraction

/// A cleaned text in words, for expectations that a person can read.
struct CleanedPage {
    let clean: CleanText
    private let text: TokenizedText

    /// `media` and `places` stand in for the gazetteer.
    init(_ text: String, media: Set<String> = [], places: Set<String> = []) {
        self.text = Tokenizer.tokenize(text)
        let cleaner = Cleaner(
            date: { PlainDates.first(in: $0, tokens: $1) },
            isMedium: { media.contains($0.string(of: $1)) },
            isPlace: { places.contains($0.string(of: $1)) })
        clean = cleaner.clean(self.text)
    }

    /// `kind: words of the line`
    var removed: [String] {
        clean.boilerplate.map { "\($0.kind.rawValue): \(words(at: $0.span) ?? "?")" }
    }

    var removedLines: [String] { clean.boilerplate.map { words(at: $0.span) ?? "?" } }

    var kept: [String] { clean.sentences.map { text.string(of: $0.tokens) } }

    var title: String? { clean.title.flatMap(words) }
    var publisher: String? { clean.publisherName ?? clean.publisher.flatMap(words) }
    var author: String? { clean.author.flatMap(words) }
    var published: String? { clean.published?.value?.edtf }
    var teaserTitles: [String] {
        clean.teasers.map { $0.title.map { text.string(of: $0) } ?? "" }
    }

    func sentences(_ place: Sentence.Place) -> [String] {
        clean.sentences.filter { $0.place == place }.map { text.string(of: $0.tokens) }
    }

    private func words(at span: TextSpan) -> String? { text.text.text(at: span) }
}
