import Gazetteer
import Glibc
import Records
import Testing

@testable import Extraction

/// Any text, of any length: an answer, in time linear in the length.
@Suite struct CleanerLimitsTests {
    private static let patterns = [
        "de ", "« ", "(", "\n", "- \n", "- Un titre de plus sur la mer Le texte suit....\n", "a. ",
        "Lire aussi : un titre\n", "© ", "<a ", "## ", "Mali / ", "12/03/2024 ", "... ",
        "« Oui. » ",
        "Nous voilà.\nJean Dupont, ministre\n", "Un titre | Site\n", "[a](b) ", "Par Un Nom\n",
        "Articles similaires\n",
    ]

    /// Seconds of this thread's processor time that cleaning takes: no neighbour counts.
    private func seconds(_ pattern: String, count: Int) -> Double {
        let text = Tokenizer.tokenize(String(repeating: pattern, count: count))
        let cleaner = Cleaner(date: { PlainDates.first(in: $0, tokens: $1) })
        let start = processorTime()
        _ = cleaner.clean(text)
        return processorTime() - start
    }

    private func processorTime() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test(arguments: patterns)
    func `sixteen times the text does not take its square of the time`(pattern: String) {
        let count = 4_000 / pattern.utf8.count
        _ = seconds(pattern, count: 10)
        let small = seconds(pattern, count: count)
        let large = seconds(pattern, count: count * 16)
        #expect(large < max(small, 0.002) * 16 * 6)
    }

    @Test func `random text gives sentences and spans in order`() {
        let pieces = [
            "\n", "\n\n", " ", ".", "…", "«", "»", "\"", "(", ")", "-", "#", "<", ">", "©", "/",
            ":", "Lire aussi",
            "Par", "Publié le", "12/03/2024", "M.", "Le", "Mali", "a", "É", "\u{301}", "\u{0}", "🙂",
            "[",
            "](", "*", "Articles similaires", "cookies", "nous", "Commentaires", "dit :", "AFP",
            "www.a.com",
        ]
        var state: UInt64 = 7
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(truncatingIfNeeded: (state >> 33) % UInt64(pieces.count))]
                if state >> 62 == 0 { text += " " }
            }
            check(Tokenizer.tokenize(text))
        }
    }

    private func check(_ text: TokenizedText) {
        let clean = Cleaner(date: { PlainDates.first(in: $0, tokens: $1) }).clean(text)
        var end = 0
        for sentence in clean.sentences {
            #expect(sentence.tokens.lowerBound >= end && !sentence.tokens.isEmpty)
            end = sentence.tokens.upperBound
            guard let first = sentence.tokens.first, let last = sentence.tokens.last else {
                continue
            }
            #expect(text.tokens[first].kind != .lineBreak && text.tokens[last].kind != .lineBreak)
        }
        var covered = 0
        for part in clean.boilerplate {
            #expect(part.span.start >= covered && part.span.count > 0)
            covered = part.span.end
            let overlaps = clean.sentences.contains { text.span(of: $0.tokens).overlaps(part.span) }
            #expect(!overlaps)
        }
    }
}
