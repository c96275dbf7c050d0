import Gazetteer
import Records
import Testing

@testable import Extraction

@Suite struct DateMentionTests {
    private func first(_ text: String, published: String? = "2026-02-04") -> DateMention? {
        DateFinderTests.read(text, published: published).mentions.first
    }

    private func codes(_ text: String, published: String? = nil) -> [String] {
        DateFinderTests.read(text, published: published).diagnostics.map(\.code)
    }

    @Test(arguments: [
        ("serait en vigueur jusqu’en 2030, dit-on", "2030", "jusqu’en 2030"),
        ("prêt d'ici la fin de l’année", "la fin de l’année", "d'ici la fin de l’année"),
        ("signé le mardi 3 février à Moscou", "le mardi 3 février", "le mardi 3 février"),
        ("à compter du 1er mars 2026", "1er mars 2026", "à compter du 1er mars 2026"),
        ("il y a deux ans, Paris", "deux ans", "il y a deux ans"),
        ("à l’horizon 2035", "2035", "à l’horizon 2035"),
        ("arrivé avant-hier soir à Niamey", "avant-hier soir", "avant-hier soir"),
        ("au mois de juin", "mois de juin", "au mois de juin"),
    ])
    func `covers the expression, and with its preposition the phrase`(
        text: String, expression: String, phrase: String
    ) throws {
        let tokens = Tokenizer.tokenize(text)
        let mention = try #require(first(text))
        #expect(tokens.string(of: mention.tokens) == expression)
        #expect(tokens.string(of: mention.phrase) == phrase)
        #expect(mention.value?.sourceText == expression)
    }

    @Test(
        arguments: [
            ("mardi 3 février", "2026-02-04", "weekday, published 2026-02-04"),
            ("en octobre", "2026-02-04", "published 2026-02-04"),
            ("en octobre 2024", "2026-02-04", nil),
            ("En août 2023. En octobre", nil, "2023-08 in the text"),
            ("Le 3 mars 2024. Le lendemain", nil, "2024-03-03 in the text"),
        ] as [(String, String?, String?)])
    func `names what it was resolved against`(text: String, published: String?, anchor: String?) {
        let mentions = DateFinderTests.read(text, published: published).mentions
        #expect(mentions.last?.value?.anchor == anchor)
    }

    @Test(arguments: [
        ("le 11 novembre", ["date.no_year"]),
        ("mardi 19 avril", ["date.no_year"]),
        ("jeudi, à Paris", ["date.no_reference"]),
        ("l'an dernier", ["date.no_reference"]),
        ("le lendemain, à Paris", ["date.no_anchor"]),
        ("le lundi 3 février 2026", ["date.contradiction"]),
        ("le 31 juin 2024", ["date.no_such_day"]),
        ("le 31 juin", ["date.no_such_day"]),
        ("ces dernières semaines", []),
        ("pour cinq ans", []),
        ("le mardi 3 février 2026", []),
        ("en 2018. Mardi 4 mars", ["date.no_year"]),
        ("Le 5 mai 2019. Mercredi 31 septembre", ["date.no_such_day"]),
    ])
    func `says what it could not decide`(text: String, expected: [String]) {
        #expect(codes(text) == expected)
    }

    @Test func `a weekday that agrees with no year near the anchor leaves the date open`() {
        // 29 February fell on a Monday in 2016 and will in 2044.
        let read = DateFinderTests.read("Le 5 mai 2023. Le lundi 29 février", published: nil)
        #expect(read.mentions.last?.value == nil)
        #expect(read.diagnostics.map(\.code) == ["date.no_year"])
    }

    @Test func `keeps a full date whose weekday is wrong`() {
        #expect(first("le lundi 3 février 2026")?.value?.edtf == "2026-02-03")
    }

    @Test func `a diagnostic points at the words`() throws {
        let text = "Signé le 11 novembre."
        let diagnostic = try #require(DateFinderTests.read(text, published: nil).diagnostics.first)
        let span = try #require(diagnostic.span)
        #expect(text.text(at: span) == "le 11 novembre")
    }

    @Test(arguments: [
        ("début février 2026", "2026-02-01", "2026-02-10"),
        ("mi-février 2026", "2026-02-10", "2026-02-19"),
        ("fin 2023", "2023-09-01", "2023-12-31"),
        ("courant 2025", "2025-01-01", "2025-12-31"),
        ("au printemps 2024", "2024-03-01", "2024-05-31"),
        ("l'hiver 2022", "2021-12-01", "2023-02-28"),
        ("les années 1990", "1990-01-01", "1999-12-31"),
        ("au premier semestre 2026", "2026-01-01", "2026-06-30"),
        ("de 2014 à 2020", "2014-01-01", "2020-12-31"),
    ])
    func `bounds the days that a value may mean`(text: String, earliest: String, latest: String) {
        let value = first(text)?.value
        #expect(value?.earliest?.description == earliest)
        #expect(value?.latest?.description == latest)
    }

    @Test func `tells a renewable duration`() {
        #expect(first("un pacte de cinq ans renouvelable")?.isRenewable == true)
        #expect(first("un pacte de cinq ans, tacitement reconductible")?.isRenewable == true)
        #expect(first("un pacte de cinq ans")?.isRenewable == false)
    }

    @Test func `a teaser's own day stands in for its publication`() {
        let read = DateFinderTests.read(
            "La junte, au pouvoir depuis février dernier, est arrivée à Moscou, dimanche 20 juin. Lundi, elle repart",
            published: "2026-02-04", isBound: true)
        #expect(
            read.mentions.map(DateFinderTests.rendered) == ["since 2021-02", "2021-06-20", "?"])
        let bare = DateFinderTests.read(
            "Reçu lundi 5. Le 6 mai", published: "2026-02-04", isBound: true)
        #expect(bare.mentions.map(DateFinderTests.rendered) == ["?", "?"])
    }

    @Test func `mentions of any words are in order and never leave their sentence`() {
        let words = [
            "le", "3", "mars", "2024", "de", "du", "au", "à", "mardi", "dernier", "fin", "-", "ans",
            "cinq", "et", "la", "même", "année", "il", "y", "a", "plus", "tôt", "/", "12", "été",
            ",",
        ]
        var state: UInt64 = 7
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += words[Int(state >> 33) % words.count] + " "
            }
            let tokens = Tokenizer.tokenize(text)
            let middle = tokens.tokens.count / 2
            let sentences = [0..<middle, middle..<tokens.tokens.count]
            let found = DateFinderTests.finder.mentions(
                in: tokens, sentences: sentences, reference: Reference())
            var end = 0
            for mention in found.mentions {
                #expect(mention.tokens.lowerBound >= end && !mention.tokens.isEmpty)
                #expect(mention.phrase.lowerBound <= mention.tokens.lowerBound)
                #expect(sentences.contains { $0.clamped(to: mention.tokens) == mention.tokens })
                end = mention.tokens.upperBound
            }
        }
    }
}
