import Records
import Testing

@testable import Extraction

/// What the five articles that come with the package must say, as digests written for it.
@Suite struct SeedDigestTests {
    @Test(arguments: SeedPromise.all)
    func `the digests keep`(promise: SeedPromise) throws {
        try promise.check(SeedPromise.Readers.digests.corpus())
    }
}

/// The same of the pages that the digests were written from.
@Suite(.enabled(if: SeedArticles.hasPages, "no ../shared/seeds beside the checkout"))
struct SeedPageTests {
    @Test(arguments: SeedPromise.all)
    func `the pages keep`(promise: SeedPromise) throws {
        try promise.check(SeedPromise.Readers.pages.corpus())
    }
}

/// Something that must be true of what the five articles say.
struct SeedPromise: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let check: @Sendable (Corpus) throws -> Void

    init(_ description: String, _ check: @escaping @Sendable (Corpus) throws -> Void) {
        testDescription = description
        self.check = check
    }

    /// Each form is read once for all promises.
    struct Readers: Sendable {
        static let digests = Readers(.digests)
        static let pages = Readers(.pages)

        private let result: Result<Corpus, any Error>
        private init(_ form: SeedArticles.Form) {
            result = Result { try SeedArticles.corpus(form) }
        }
        func corpus() throws -> Corpus { try result.get() }
    }
}

extension SeedPromise {
    static let all = alliances + records

    static let alliances = [
        SeedPromise("a five-year pact of Myanmar and Russia, renewed, to 2030") { corpus in
            let pacts = corpus.between("MMR", "RUS").filter(\.isRenewal)
            let pact = try #require(pacts.first)
            #expect(pacts.count == 1)
            #expect(pact.allianceClass == .dcaGeneral)
            #expect(pact.instrument == .pact)
            #expect(pact.status == .signed)
            #expect(pact.announced?.edtf == "2026-02-03")
            #expect(pact.signed == nil)
            #expect(pact.expires?.edtf == "2030")
            #expect(pact.lengthMonths == 60)
        },
        SeedPromise("six Su-30 by 2025; drones and jammers only reported") { corpus in
            let arms = corpus.between("MMR", "RUS")
            #expect(arms.contains { $0.sectors.contains(.procurementArms) })
            let deliveries = corpus.deliveries(of: arms)
            let fighters = deliveries.filter { $0.number == 6 }
            #expect(fighters.count == 1)
            let fighter = try #require(fighters.first)
            #expect(fighter.designation == "Su-30")
            #expect(fighter.supplier == ActorID("RUS"))
            #expect(fighter.recipient == ActorID("MMR"))
            #expect(fighter.delivered?.edtf == "2025")
            #expect(!fighter.isUncertain)
            #expect(deliveries.contains { $0.isUncertain })
        },
        SeedPromise("Burkina Faso and Russia only talk, on 2023-11-07") { corpus in
            let talks = corpus.between("BFA", "RUS")
            #expect(!talks.isEmpty)
            #expect(talks.allSatisfy { $0.status == .proposed && $0.signed == nil })
            let dates = corpus.events(of: talks).compactMap { $0.date?.edtf.prefix(10) }
            #expect(dates.contains("2023-11-07"))
        },
        SeedPromise("Russia announced training and equipment to three states") { corpus in
            let support = corpus.joining("RUS", "MLI", "BFA", "NER")
            #expect(support.contains { $0.status == .announced })
            let sectors = Set(support.flatMap(\.sectors))
            #expect(sectors.isSuperset(of: [.educationTraining, .procurementArms]))
        },
        SeedPromise("Belarus and Russia share troops, weapons and exercises") { corpus in
            let found = corpus.between("BLR", "RUS")
            let sectors = Set(found.flatMap(\.sectors))
            #expect(sectors.isSuperset(of: [.jointForce, .nuclearHosting, .jointExercises]))
            let dates =
                found.compactMap { $0.announced?.edtf }
                + corpus.events(of: found).compactMap { $0.date?.edtf }
            #expect(dates.contains { $0.hasPrefix("2024-05-06") })
        },
        SeedPromise("Belarus and Russia stand together in the CSTO") { corpus in
            #expect(
                corpus.joining("RUS", "BLR", "CSTO").contains {
                    $0.allianceClass == .organisation
                })
            #expect(Set(corpus.actors.map(\.id)).isSuperset(of: [ActorID("CSTO")]))
            #expect(corpus.actors.contains { $0.name.en == "Union State" })
        },
        SeedPromise("a joint force of 5,000, without Russia") { corpus in
            let forces = corpus.joining("MLI", "NER").filter { $0.strength == 5000 }
            let force = try #require(forces.first)
            #expect(forces.count == 1)
            #expect(force.sectors.contains(.jointForce))
            #expect(force.announced?.edtf == "2025-01")
            #expect(!force.parties.contains(ActorID("RUS")))
        },
        SeedPromise("China supplies Myanmar") { corpus in
            let supplies = corpus.between("CHN", "MMR")
            #expect(supplies.contains { $0.sectors.contains(.procurementArms) })
        },
        SeedPromise("all that joins France has ended; Burkina Faso broke in 2023-01") { corpus in
            let french = corpus.joining("FRA")
            #expect(!french.isEmpty)
            #expect(french.allSatisfy { $0.status == .terminated })
            let dates = corpus.between("BFA", "FRA").compactMap { $0.terminated?.edtf }
            #expect(dates.contains { $0.hasPrefix("2023-01") })
        },
        SeedPromise("neither France nor Ukraine is an ally of Russia") { corpus in
            #expect(corpus.joining("RUS", "FRA").isEmpty)
            #expect(corpus.joining("RUS", "UKR").isEmpty)
        },
        SeedPromise("the power plant is not military") { corpus in
            for alliance in corpus.joining("BFA") {
                #expect(!alliance.sectors.contains(.nuclearHosting))
                #expect(alliance.signed?.edtf.hasPrefix("2023-10") != true)
            }
        },
    ]

    static let records = [
        SeedPromise("a date of publication that no page states is null") { corpus in
            let dates = Dictionary(
                uniqueKeysWithValues: corpus.articles.map {
                    (String($0.source.document.prefix(3)), $0.published?.edtf)
                })
            #expect(
                dates == [
                    "000": "2026-02-04", "001": nil, "002": nil, "003": "2024-05-26", "004": nil,
                ])
        },
        SeedPromise("\"dimanche 20 juin\" in a teaser was in 2021") { corpus in
            let teasers = corpus.articles.flatMap(\.related).compactMap { $0.date?.edtf }
            #expect(teasers.contains { $0.hasPrefix("2021-06-20") })
        },
        SeedPromise("a minister in 2023 is the secretary of a council in 2026") { corpus in
            let persons = corpus.persons(named: "Sergueï Choïgou")
            let person = try #require(persons.first)
            #expect(persons.count == 1)
            func seen(_ word: String) -> [String] {
                person.positions.filter { $0.title.lowercased().contains(word) }
                    .compactMap { $0.seenFrom?.edtf }
            }
            #expect(seen("ministre").contains { $0.hasPrefix("2023") })
            #expect(seen("secrétaire").contains { $0.hasPrefix("2026") })
        },
        SeedPromise("a misspelt head of the junta is the same person") { corpus in
            let right = corpus.persons(named: "Min Aung Hlaing").map(\.id)
            #expect(right.count == 1)
            #expect(corpus.persons(named: "Min Haung Laing").map(\.id) == right)
        },
        SeedPromise("one president of Belarus, however he is spelt") { corpus in
            let found = corpus.persons(named: "Alexandre Loukachenko").map(\.id)
            #expect(found.count == 1)
            #expect(corpus.persons(named: "Aliaksandr Loukachenka").map(\.id) == found)
        },
        SeedPromise("every alliance is proven, and every quote is the text") { corpus in
            let subjects = Set(corpus.statements.map(\.subject))
            for alliance in corpus.alliances { #expect(subjects.contains(alliance.id.rawValue)) }
            let texts = Dictionary(
                uniqueKeysWithValues: corpus.articles.map { ($0.id, Array($0.text.unicodeScalars)) }
            )
            for statement in corpus.statements {
                let text = try #require(texts[statement.article])
                let span = statement.span
                try #require(span.end <= text.count)
                #expect(Array(statement.quote.unicodeScalars) == Array(text[span.start..<span.end]))
            }
        },
    ]
}

extension Corpus {
    /// The alliances of exactly these parties.
    fileprivate func between(_ parties: String...) -> [Alliance] {
        alliances.filter { $0.parties.map(\.rawValue) == parties.sorted() }
    }

    /// The alliances that all of these take part in, as parties or as members.
    fileprivate func joining(_ parties: String...) -> [Alliance] {
        alliances.filter {
            Set($0.parties + $0.members).isSuperset(of: parties.map { ActorID($0) })
        }
    }

    fileprivate func events(of alliances: [Alliance]) -> [Event] {
        let ids = Set(alliances.flatMap(\.events))
        return events.filter { ids.contains($0.id) }
    }

    fileprivate func deliveries(of alliances: [Alliance]) -> [Delivery] {
        events(of: alliances).compactMap(\.delivery)
    }

    fileprivate func persons(named name: String) -> [Actor] {
        actors.filter { $0.kind == .person && $0.names.contains { $0.value == name } }
    }
}
