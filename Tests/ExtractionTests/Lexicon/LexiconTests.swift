import Gazetteer
import Testing

@testable import Extraction

@Suite struct LexiconTests {
    private func hits(_ text: String) -> [(words: String, hit: Lexicon.Hit)] {
        let text = Tokenizer.tokenize(text)
        return Lexicon.french.hits(in: text, range: text.tokens.indices).map {
            (text.string(of: $0.tokens), $0)
        }
    }

    private func hit(_ words: String, in text: String) -> Lexicon.Hit? {
        hits(text).first { $0.words == words }?.hit
    }

    @Test(
        arguments: [
            ("Le pays signe un pacte.", "signe", .present),
            ("Le pacte signé tient.", "signé", .participle),
            ("Les lettres signées restent.", "signées", .participle),
            ("ILS ONT SIGNÉ", "SIGNÉ", .participle),
            ("ACCORD SIGNE", "SIGNE", .participle),
            ("Ils signeront.", "signeront", .future),
            ("Ils signeraient.", "signeraient", .conditional),
            ("Il aurait livré des chars.", "livré", .participle),
            ("Il livre des chars.", "livre", .present),
            ("Il a rompu.", "rompu", .participle),
        ] as [(String, String, Tense)])
    func `the accent decides between present and participle`(
        text: String, word: String, expected: Tense
    ) {
        #expect(hit(word, in: text)?.tense == expected)
    }

    @Test func `an accent may be written apart from its letter`() {
        #expect(hit("signe\u{301}", in: "le pacte signe\u{301} tient")?.tense == .participle)
    }

    @Test func `a base is a base and what is based is based`() throws {
        let noun = try #require(hit("base", in: "la base de Djibouti"))
        #expect(noun.tags.has(.basing))
        let participle = try #require(hit("basés", in: "des soldats basés là"))
        #expect(participle.tags.has(.deploy))
        #expect(!participle.tags.has(.basing))
    }

    @Test func `the longest phrase wins`() throws {
        let words = hits("un accord de coopération militaire durable").map(\.words)
        #expect(words == ["accord de coopération militaire"])
        let treaty = try #require(
            hit("traité de défense mutuelle", in: "le traité de défense mutuelle"))
        #expect(treaty.tags.has(.treaty))
        #expect(treaty.tags.has(.defense))
    }

    @Test(
        arguments: [
            ("des bases militaires", "bases militaires", .basing),
            ("des exercices militaires conjoints", "exercices militaires conjoints", .exercise),
            ("les traités", "traités", .treaty),
            ("des arsenaux", "arsenaux", .weapon),
            ("des armes nucléaires tactiques", "armes nucléaires tactiques", .nuclear),
        ] as [(String, String, Extraction.Tag)])
    func `nouns stand in the plural too`(text: String, words: String, tag: Extraction.Tag) {
        #expect(hit(words, in: text)?.tags.has(tag) == true)
    }

    @Test func `case, hyphens and the kind of apostrophe do not count`() {
        #expect(hit("ACCORD DE DÉFENSE", in: "ACCORD DE DÉFENSE")?.tags.has(.agreement) == true)
        #expect(
            hit("mémorandum d’entente", in: "un mémorandum d’entente")?.tags.has(.memorandum)
                == true)
    }

    @Test func `hits come in order and never overlap`() {
        let text = Tokenizer.tokenize(
            "La Russie s'engage à fournir une assistance militaire et des avions de chasse.")
        let hits = Lexicon.french.hits(in: text, range: text.tokens.indices)
        #expect(hits.count >= 4)
        for (hit, next) in zip(hits, hits.dropFirst()) {
            #expect(hit.tokens.upperBound <= next.tokens.lowerBound)
        }
    }

    @Test func `every row of the shipped table has tags that exist`() {
        for row in TabularData.rows(PackageResources.lexicon_fr_tsv) {
            #expect(row.count == 3, "\(row)")
            for name in row[0].split(separator: ",") where name != "weak" {
                #expect(Extraction.Tag(named: name) != nil, "\(name)")
            }
            #expect(["n", "v", "f"].contains(row[1]), "\(row[1])")
        }
    }

    @Test func `a tag is one bit and finds itself`() {
        for tag in Extraction.Tag.allCases {
            #expect(tag.tags.bits.nonzeroBitCount == 1)
            #expect(tag.tags.has(tag))
        }
        #expect(Tags(.sign, .end).has(.end))
        #expect(!Tags(.sign, .end).has(.renew))
        #expect(Set(Extraction.Tag.allCases.map(\.tags.bits)).count == Tag.allCases.count)
    }
}
