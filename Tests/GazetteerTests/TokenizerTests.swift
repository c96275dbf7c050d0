import Testing

@testable import Gazetteer

@Suite struct TokenizerTests {
    private func words(_ text: String) -> [String] {
        let tokenized = Tokenizer.tokenize(text)
        return tokenized.tokens.indices.map { tokenized.string(of: $0..<$0 + 1) }
    }

    @Test(arguments: [
        ("L’accord Moscou-Minsk", ["L’", "accord", "Moscou", "-", "Minsk"]),
        ("six Su-30 à 80%", ["six", "Su", "-", "30", "à", "80", "%"]),
        ("Aujourd'hui, N'Djamena", ["Aujourd'", "hui", ",", "N'", "Djamena"]),
        ("O’Brien et Belarus’s", ["O’Brien", "et", "Belarus", "’s"]),
        ("« oui »", ["«", "oui", "»"]),
        ("forces’ cooperation", ["forces", "’", "cooperation"]),
        ("a\u{200B}b \u{FEFF}c", ["a\u{200B}b", "c"]),
        ("e\u{301}tat", ["e\u{301}tat"]),
        ("", []),
    ])
    func `cuts words, numbers and marks`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func `one or several line ends are one token`() {
        let tokens = Tokenizer.tokenize("a\r\nb\n\n c\r\n\r\nd").tokens
        let breaks = tokens.filter { $0.kind == .lineBreak }
        #expect(breaks.map(\.isParagraphBreak) == [false, true, true])
    }

    @Test func `offsets count code points and bytes`() {
        let text = Tokenizer.tokenize("Été à Érevan")
        let last = text.tokens[2]
        #expect((last.scalarStart, last.scalarEnd) == (6, 12))
        #expect((last.start, last.end) == (9, 16))
        #expect(text.text.text(at: text.span(of: 1..<3)) == "à Érevan")
    }

    @Test func `shape tells how a word is written`() {
        let tokens = Tokenizer.tokenize("Mali mali OTAN A McDo 3").tokens
        #expect(
            tokens.map(\.shape) == [.capitalised, .lower, .upper, .capitalised, .mixed, .none])
    }

    @Test func `spellings that a reader takes for the same have one form`() {
        #expect(Form("Érythrée") == Form("erythree"))
        #expect(Form("ÉRYTHRÉE") == Form("e\u{301}rythre\u{301}e"))
        #expect(Form("l’") == Form("L'"))
        #expect(Form("cœur") == Form("coeur"))
        #expect(Form("mali") != Form("male"))
        #expect(Folding.fold("L’Élysée – Đà Nẵng") == "l'elysee – da nang")
    }

    @Test func `any scalars give tokens in order that never overlap`() {
        var state: UInt64 = 42
        for _ in 0..<200 {
            var text = ""
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1
                let value = UInt32(truncatingIfNeeded: state >> 40) % 0x3000
                if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
            }
            let tokenized = Tokenizer.tokenize(text)
            var end = 0
            for token in tokenized.tokens {
                #expect(token.start >= end && token.end > token.start)
                end = token.end
            }
            #expect(end <= tokenized.utf8.count)
        }
    }
}
