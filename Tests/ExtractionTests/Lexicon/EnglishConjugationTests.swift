import Gazetteer
import Testing

@testable import Extraction

@Suite struct EnglishConjugationTests {
    @Test(arguments: [
        ("deploy", "deploy deploys deploying deployed"),
        ("supply", "supply supplies supplying supplied"),
        ("scrap", "scrap scraps scrapping scrapped"),
        ("deliver", "deliver delivers delivering delivered"),
        ("acquire", "acquire acquires acquiring acquired"),
        ("agree", "agree agrees agreeing agreed"),
        ("launch", "launch launches launching launched"),
        ("sell", "sell sells selling sold"),
        ("give", "give gives giving gave given"),
        (
            "withdraw from",
            "withdraw from|withdraws from|withdrawing from|withdrew from|withdrawn from"
        ),
    ])
    func conjugates(_ verb: String, _ forms: String) {
        var found = PhraseForms()
        var conjugation = Conjugation.english
        conjugation.conjugate(Array(verb.utf8)[...], into: &found)
        #expect(
            Self.words(found)
                == forms.split(separator: forms.contains("|") ? "|" : " ").map(String.init))
    }

    @Test(arguments: [
        ("base", "base bases"), ("treaty", "treaty|treaties"), ("troops", "troops"),
        ("memorandum of understanding", "memorandum of understanding|memorandums of understanding"),
    ])
    func makesPlurals(_ noun: String, _ forms: String) {
        var found = PhraseForms()
        Conjugation.english.inflect(Array(noun.utf8)[...], into: &found)
        #expect(
            Self.words(found)
                == forms.split(separator: forms.contains("|") ? "|" : " ").map(String.init))
    }

    private static func words(_ forms: PhraseForms) -> [String] {
        (0..<forms.count).map { String(decoding: forms[$0].form, as: UTF8.self) }
    }

    @Test(arguments: [
        ("Spain will sign a pact.", Tense.future), ("Spain signed a pact.", .past),
        ("Spain has signed a pact.", .participle), ("Signed in 2019, the pact holds.", .participle),
        ("A pact signed by Spain holds.", .participle),
        ("Spain wants to sign a pact.", .infinitive),
        ("Both sign a pact.", .present), ("Spain did not sign a pact.", .infinitive),
    ])
    func tellsTheTense(_ sentence: String, _ tense: Tense) {
        let text = Tokenizer.tokenize(sentence)
        let hit = Lexicon.english.hits(in: text, range: text.tokens.indices).first {
            $0.tags.has(.sign)
        }
        #expect(hit?.tense == tense)
    }

    /// "the supply": a noun that looks like a verb.
    @Test func tellsNounsFromVerbs() {
        let text = Tokenizer.tokenize("They met after the train left.")
        let hits = Lexicon.english.hits(in: text, range: text.tokens.indices)
        #expect(!hits.contains { $0.tags.has(.train) })
    }
}
