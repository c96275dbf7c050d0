import Gazetteer
import Records
import Testing

@testable import Extraction

@Suite struct ConsolidatorTests {
    @Test func `two articles about one instrument are one alliance`() throws {
        let told = Told([
            "La France et le Togo ont signé un accord de défense le 3 mars 2024.",
            "Lomé et Paris ont signé en mars 2024 un accord de défense d'une durée de cinq ans.",
        ])
        let alliance = try #require(told.corpus.alliances.first)
        #expect(told.corpus.alliances.count == 1)
        #expect(alliance.articles == ["article-1", "article-2"].map { ArticleID($0) })
        // The more precise date is the one that is served.
        #expect(alliance.signed?.edtf == "2024-03-03")
        #expect(alliance.lengthMonths == 60)
    }

    @Test func `two signatures are two instruments`() {
        let expected = [
            "BRA-PRT dca_general agreement signed signed=2010",
            "BRA-PRT dca_general agreement signed signed=2020",
        ]
        let apart = Told([
            "Le Brésil et le Portugal ont signé en 2010 un accord de défense.",
            "Brasília et Lisbonne ont signé en 2020 un accord de défense.",
        ])
        #expect(apart.lines(like: expected) == expected)
        let together = Told(
            "Le Brésil et le Portugal ont signé en 2010 un accord de défense. Brasília et Lisbonne"
                + " ont signé en 2020 un accord de défense.")
        #expect(together.lines(like: expected) == expected)
        for alliance in together.corpus.alliances {
            let others = together.corpus.alliances.map(\.id).filter { $0 != alliance.id }
            #expect(alliance.related == others)
        }
    }

    @Test func `what is told without an instrument joins that of the same parties`() throws {
        let told = Told([
            "La Russie et la Birmanie ont signé un pacte de défense.",
            "Moscou a livré six avions de chasse Su-30 à la Birmanie en 2023.",
        ])
        let alliance = try #require(told.corpus.alliances.first)
        #expect(told.corpus.alliances.count == 1)
        #expect(alliance.instrument == .pact)
        #expect(alliance.sectors.contains(.procurementArms))
        #expect(alliance.events.count == 1)
    }

    /// Each membership has a day and a fate of its own.
    @Test func `each member of an organisation has a membership of its own`() throws {
        let told = Told([
            "La Grèce et la Turquie sont membres de l'OTAN.",
            "La Finlande a rejoint l'OTAN en avril 2023.",
            "La Turquie et la Grèce sont membres de l'OTAN depuis 1952.",
        ])
        #expect(told.corpus.alliances.allSatisfy { $0.allianceClass == .organisation })
        #expect(
            told.corpus.alliances.map { $0.parties.map(\.rawValue) } == [
                ["FIN", "NATO"], ["GRC", "NATO"], ["NATO", "TUR"],
            ])
    }

    @Test func `an organisation that an article names is the framework of its members`() throws {
        let told = Told(
            "La Russie et le Bélarus ont signé un accord de défense. Les deux pays sont membres de"
                + " l'OTSC.")
        let agreement = try #require(told.corpus.alliances.first { $0.instrument == .agreement })
        #expect(agreement.parties == ["BLR", "RUS"].map { ActorID($0) })
        #expect(agreement.frameworks == [ActorID("CSTO")])
        let proof = told.corpus.statements.first {
            $0.subject == agreement.id.rawValue && $0.predicate == "framework"
        }
        #expect(proof?.quote.contains("OTSC") == true)
    }

    private static let articles = [
        "La France et le Togo ont signé un accord de défense le 3 mars 2024.",
        "Lomé et Paris ont signé en mars 2024 un accord de défense d'une durée de cinq ans.",
        "La Russie fournit une assistance militaire au Mali, selon Sergueï Choïgou, ministre russe"
            + " de la Défense.",
        "La Finlande a rejoint l'OTAN en avril 2023.",
        "Le Brésil et le Portugal ont signé en 2010 un accord de défense. Brasília et Lisbonne"
            + " ont signé en 2020 un accord de défense.",
    ]

    @Test func `the order of the readings does not matter`() {
        let extractor = Extractor(gazetteer: .standard)
        let readings = Self.articles.enumerated().map { number, text in
            extractor.read(
                Document(
                    id: ArticleID("article-\(number)"), text: "# Défense\n\n\(text)\n",
                    source: Source(document: "\(number).md", sha256: "")))
        }
        let corpus = extractor.consolidate(readings)
        #expect(extractor.consolidate(readings.reversed()) == corpus)
        #expect(extractor.consolidate(Array(readings[2...] + readings[..<2])) == corpus)
    }

    @Test func `ids are unique and in order`() {
        let corpus = Told(Self.articles).corpus
        func check(_ ids: [String]) {
            #expect(Set(ids).count == ids.count)
            #expect(ids == ids.sorted())
        }
        check(corpus.articles.map(\.id.rawValue))
        check(corpus.actors.map(\.id.rawValue))
        check(corpus.alliances.map(\.id.rawValue))
        check(corpus.events.map(\.id.rawValue))
        let statements = corpus.statements.map(\.id)
        #expect(Set(statements).count == statements.count)
    }

    @Test func `another article does not change the ids of what was there`() {
        let few = Told(Array(Self.articles.prefix(3))).corpus
        let all = Told(Self.articles).corpus
        #expect(Set(few.alliances.map(\.id)).isSubset(of: all.alliances.map(\.id)))
        #expect(Set(few.statements.map(\.id)).isSubset(of: all.statements.map(\.id)))
    }

    @Test func `every reference leads to a record`() {
        let corpus = Told(Self.articles).corpus
        let actors = Set(corpus.actors.map(\.id))
        let articles = Set(corpus.articles.map(\.id))
        let events = Set(corpus.events.map(\.id))
        let statements = Set(corpus.statements.map(\.id))
        #expect(!corpus.alliances.isEmpty)
        for alliance in corpus.alliances {
            #expect(
                actors.isSuperset(of: alliance.parties + alliance.members + alliance.frameworks))
            #expect(articles.isSuperset(of: alliance.articles))
            #expect(events.isSuperset(of: alliance.events))
        }
        for event in corpus.events {
            #expect(statements.contains(event.statement))
            #expect(actors.isSuperset(of: event.parties))
        }
    }

    @Test func `a value that is served has a statement that proves it`() {
        let corpus = Told(Self.articles).corpus
        for alliance in corpus.alliances {
            let said = corpus.statements.filter { $0.subject == alliance.id.rawValue }
            #expect(said.count == alliance.statementCount)
            func isProven(_ predicate: String, _ object: String?) {
                guard let object else { return }
                #expect(
                    said.contains { $0.predicate == predicate && $0.object == object },
                    "\(alliance.id) \(predicate) \(object)")
            }
            for party in alliance.parties { isProven("party", party.rawValue) }
            for sector in alliance.sectors { isProven("sector", sector.rawValue) }
            isProven("class", alliance.allianceClass.rawValue)
            isProven("status", alliance.status.rawValue)
            isProven("signed", alliance.signed?.edtf)
            isProven("length_months", alliance.lengthMonths.map(String.init))
        }
    }

    @Test func `an office is dated by the articles that give it`() throws {
        let extractor = Extractor(gazetteer: .standard)
        let texts = [
            (2023, "Sergueï Choïgou, ministre russe de la Défense, est venu au Mali."),
            (2026, "Sergueï Choïgou, secrétaire du Conseil de sécurité russe, est venu au Mali."),
        ]
        let corpus = extractor.consolidate(
            texts.map { year, text in
                extractor.read(
                    Document(
                        id: ArticleID("visite-\(year)"), text: "# Visite\n\n\(text)\n",
                        source: Source(document: "\(year).md", sha256: ""),
                        frontMatter: .init(published: .year(year))))
            })
        let persons = corpus.actors.filter { $0.kind == .person }
        let person = try #require(persons.first)
        #expect(persons.count == 1)
        #expect(person.positions.map { $0.seenFrom?.edtf } == ["2023", "2026"])
        #expect(person.positions.first?.title.contains("ministre") == true)
        #expect(person.positions.last?.title.contains("secrétaire") == true)
    }

    @Test func `a misspelt name is the same person`() throws {
        let corpus = Told([
            "Min Aung Hlaing, chef de la junte birmane, est à Moscou.",
            "Le chef de la junte birmane, Min Haung Laing, est à Moscou.",
        ]).corpus
        let persons = corpus.actors.filter { $0.kind == .person }
        let person = try #require(persons.first)
        #expect(persons.count == 1)
        #expect(
            Set(person.names.map(\.value)).isSuperset(of: ["Min Aung Hlaing", "Min Haung Laing"]))
        #expect(person.articles.count == 2)
    }

    @Test func `nothing in, nothing out`() {
        let corpus = Extractor(gazetteer: .standard).consolidate([])
        #expect(corpus == Corpus())
    }
}
