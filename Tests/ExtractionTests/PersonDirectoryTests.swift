import Gazetteer
import Records
import Testing

@testable import Extraction

@Suite struct PersonDirectoryTests {
    private func mention(
        _ name: String, _ title: String? = nil, body: String? = nil, _ country: String? = nil
    ) -> PersonMention {
        PersonMention(
            tokens: 0..<1, name: name, title: title, body: body,
            country: country.map { ActorID($0) }, sentence: 0, rule: "office")
    }

    private func article(
        _ id: String, _ published: PartialDate?, _ mentions: [PersonMention]
    ) -> PersonArticle {
        (ArticleID(id), published, mentions)
    }

    private func names(_ mentions: [PersonMention]...) -> [String] {
        let articles = mentions.enumerated().map { article("a\($0.offset)", nil, $0.element) }
        return PersonDirectory.actors(from: articles).actors.map(\.name.fr)
    }

    @Test(arguments: [
        ("Alexandre Loukachenko", "Aliaksandr Loukachenka"),
        ("Alexandre Loukachenko", "Alexander Lukashenko"),
        ("Sergueï Choïgou", "Sergei Shoigu"),
        ("Sergueï Choïgou", "SERGUEÏ CHOÏGOU"),
        ("Vladimir Poutine", "Vladimir Putin"),
        ("Valéri Guérassimov", "Valeri Gerasimov"),
        ("Mohammed ben Salmane", "Mohamed bin Salman"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"),
        ("Andreï Belooussov", "Andrei Belousov"),
        ("Abdel Fattah al-Sissi", "Abdel Fattah al-Sisi"),
        ("Kim Jong-un", "Kim Jong Un"),
    ])
    func `one person in two transcriptions`(a: String, b: String) {
        #expect(names([mention(a)], [mention(b)]).count == 1)
    }

    @Test(arguments: [
        ("Kim Jong-un", "Kim Yong Bok"), ("Kim Jong-un", "Kim Jong-il"),
        ("Ali Hassan", "Ali Hussein"), ("Jean Dupont", "Jeanne Dupont"),
        ("Maria Rossi", "Mario Rossi"), ("Wang Yi", "Wang Li"),
        ("George Bush", "Jeb Bush"), ("Raúl Castro", "Fidel Castro"),
        ("Vladimir Poutine", "Volodymyr Zelensky"), ("Ali Bongo", "Omar Bongo"),
        ("Idriss Déby", "Mahamat Déby"),
    ])
    func `two persons`(a: String, b: String) {
        #expect(names([mention(a), mention(b)]).count == 2)
        #expect(names([mention(a)], [mention(b)]).count == 2)
    }

    @Test func `a slip of the pen is the same person where the country is the same`() {
        let right = mention("Min Aung Hlaing", "chef de la junte", "MMR")
        let wrong = mention("Min Haung Laing", "chef de la junte")
        let result = PersonDirectory.actors(from: [
            article("a", nil, [wrong]), article("b", nil, [right, right]),
        ])
        #expect(result.actors.map(\.id.rawValue) == ["min-aung-hlaing"])
        #expect(
            result.actors.first?.names.map(\.value) == ["Min Aung Hlaing", "Min Haung Laing"])
        #expect(result.actors.first?.names.last?.use == .misspellingSeen)
        #expect(result.actor(ofMention: 0, in: ArticleID("a")) == ActorID("min-aung-hlaing"))
    }

    @Test func `a transcription seen less often is an alias`() {
        let result = PersonDirectory.actors(from: [
            article(
                "a", nil, [mention("Alexandre Loukachenko"), mention("Alexandre Loukachenko")]),
            article("b", nil, [mention("Aliaksandr Loukachenka")]),
        ])
        #expect(result.actors.map(\.id.rawValue) == ["alexandre-loukachenko"])
        #expect(result.actors.first?.names.last == ActorName("Aliaksandr Loukachenka", use: .alias))
    }

    @Test func `offices are dated by their articles, the undated last`() throws {
        let y2023 = PartialDate.day(try #require(CalendarDate(year: 2023, month: 11, day: 8)))
        let y2026 = PartialDate.day(try #require(CalendarDate(year: 2026, month: 2, day: 4)))
        let secretary = mention(
            "Sergueï Choïgou", "secrétaire du Conseil de sécurité", body: "Conseil de sécurité",
            "RUS")
        let minister = mention("Sergueï Choïgou", "ministre de la Défense", "RUS")
        let general = mention("Sergueï Choïgou", "général", nil)
        let actor = try #require(
            PersonDirectory.actors(from: [
                article("z", y2023, [minister]), article("b", y2026, [secretary, secretary]),
                article("c", nil, [general, minister]),
            ]).actors.first)
        #expect(
            actor.positions.map(\.title)
                == ["ministre de la Défense", "secrétaire du Conseil de sécurité", "général"])
        #expect(actor.positions.first?.seenFrom == y2023)
        #expect(actor.positions.first?.articles.map(\.rawValue) == ["c", "z"])
        #expect(actor.positions[1].body == "Conseil de sécurité")
        #expect(actor.id == ActorID("serguei-choigou"))
        #expect(actor.country == ActorID("RUS"))
        #expect(actor.mentionCount == 5)
        #expect(actor.articles.map(\.rawValue) == ["b", "c", "z"])
    }

    @Test func `a family name belongs to the only person of that name in its article`() {
        let result = PersonDirectory.actors(from: [
            article("a", nil, [mention("Vladimir Poutine"), mention("POUTINE")]),
            article("b", nil, [mention("Kim Jong-un"), mention("Kim Yong Bok"), mention("Kim")]),
        ])
        #expect(result.actor(ofMention: 1, in: ArticleID("a")) == ActorID("vladimir-poutine"))
        #expect(result.actor(ofMention: 2, in: ArticleID("b")) == ActorID("kim"))
        #expect(result.actor(ofMention: 3, in: ArticleID("b")) == nil)
        #expect(result.actor(ofMention: 0, in: ArticleID("none")) == nil)
    }

    @Test func `family name and office together reach over articles, a family name alone does not`()
    {
        let full = mention("Vladimir Poutine", "président", "RUS")
        #expect(names([full], [mention("Poutine", "président")]) == ["Vladimir Poutine"])
        #expect(names([full], [mention("Poutine")]).count == 2)
        #expect(names([full], [mention("Poutine", "président", "FRA")]).count == 2)
    }

    @Test func `a shorter form joins the longer of the same country`() {
        #expect(
            names(
                [mention("Mahamat Idriss Déby Itno", "président", "TCD")],
                [mention("Mahamat Idriss Déby", "président", "TCD")]
            ).count == 1)
        #expect(
            names(
                [mention("Mohamed Ould Abdel Aziz", nil, "MRT")],
                [mention("Mohamed Aziz", nil, "MAR")]
            ).count == 2)
    }

    @Test func `a shouted name is shown in lower case`() {
        #expect(names([mention("Gil-christ DJOSSOU")]) == ["Gil-christ Djossou"])
    }

    @Test(arguments: [
        ("Sergueï Choïgou", "serguei-choigou"), ("Abdoulaye N'Diaye", "abdoulaye-ndiaye"),
        ("J. D. Vance", "j-d-vance"), ("习近平", "person"), ("Łukasz Ørsted", "lukasz-orsted"),
    ])
    func `slugs are plain`(name: String, slug: String) {
        #expect(PersonDirectoryResult.slug(name) == slug)
    }

    @Test func `the order of the articles does not matter`() {
        let spellings = [
            "Alexandre Loukachenko", "Aliaksandr Loukachenka", "Alexander Lukashenko",
            "Vladimir Poutine", "Vladimir Putin", "Poutine", "Min Aung Hlaing", "Min Haung Laing",
            "Kim Jong-un", "Kim Jong Un", "Kim Yong Bok", "Mahamat Déby", "Mahamat Idriss Déby",
        ]
        let articles = (0..<40).map { number in
            article(
                "a\(number % 20 + 100 * (number / 20))", nil,
                (0..<4).map { mention(spellings[(number * 7 + $0 * 5) % 13], "président", "RUS") })
        }
        let expected = PersonDirectory.actors(from: articles)
        for turn in 1..<8 {
            let turned = (0..<40).map { articles[($0 * 3 + turn * 11) % 40] }
            let result = PersonDirectory.actors(from: turned)
            #expect(result.actors == expected.actors)
            for input in articles {
                for index in input.mentions.indices {
                    #expect(
                        result.actor(ofMention: index, in: input.article)
                            == expected.actor(ofMention: index, in: input.article))
                }
            }
        }
    }
}
