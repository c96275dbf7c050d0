import Gazetteer
import Records
import Store

/// A small corpus built by hand: three alliances, six actors, two articles.
enum Fixture {
    static let snapshot = Snapshot(corpus: corpus, gazetteer: .standard, modified: 1_770_163_200)

    /// Articles without content, in that order.
    static func snapshot(titled titles: [String]) -> Snapshot {
        let articles = titles.enumerated().map { number, title in
            var article = Article(
                id: ArticleID("a" + padded(number, to: 6)),
                source: Source(document: "a.md", sha256: "00"), text: "")
            article.title = title
            return article
        }
        return Snapshot(corpus: Corpus(articles: articles), gazetteer: .standard)
    }

    static var corpus: Corpus {
        Corpus(
            articles: [pactArticle, jointForceArticle],
            actors: [aes, burkinaFaso, mali, myanmar, putin, russia],
            alliances: [jointForce, pact, talks], events: [delivery], statements: statements)
    }

    static let russia = Actor(
        id: ActorID("RUS"), kind: .state, name: LocalizedName(en: "Russia", fr: "Russie"),
        names: [ActorName("Moscou", language: "fr", use: .capital)],
        codes: Codes(iso2: "RU", iso3: "RUS", cow: 365), mentionCount: 9,
        articles: [ArticleID("pact-2026")])
    static let myanmar = Actor(
        id: ActorID("MMR"), kind: .state, name: LocalizedName(en: "Myanmar", fr: "Birmanie"),
        codes: Codes(iso3: "MMR", cow: 775), mentionCount: 5, articles: [ArticleID("pact-2026")])
    static let burkinaFaso = Actor(
        id: ActorID("BFA"), kind: .state, name: LocalizedName("Burkina Faso"),
        memberships: [Membership(organisation: ActorID("AES"))], mentionCount: 3,
        articles: [ArticleID("sahel-2025")])
    static let mali = Actor(
        id: ActorID("MLI"), kind: .state, name: LocalizedName("Mali"), mentionCount: 3,
        articles: [ArticleID("sahel-2025")])
    static let aes = Actor(
        id: ActorID("AES"), kind: .organisation,
        name: LocalizedName(en: "Alliance of Sahel States", fr: "Alliance des États du Sahel"),
        mentionCount: 2, articles: [ArticleID("sahel-2025")])
    static let putin = Actor(
        id: ActorID("vladimir-poutine"), kind: .person,
        name: LocalizedName(en: "Vladimir Putin", fr: "Vladimir Poutine"),
        country: ActorID("RUS"), mentionCount: 1,
        articles: [ArticleID("pact-2026")])

    static var pact: Alliance {
        var pact = Alliance(
            id: AllianceID("MMR-RUS-dca-2026"),
            name: LocalizedName(
                en: "Myanmar–Russia defence pact", fr: "Pacte de défense Birmanie–Russie"),
            parties: [ActorID("MMR"), ActorID("RUS")], allianceClass: .dcaGeneral,
            instrument: .pact, status: .signed)
        pact.sectors = [.procurementArms, .electronicWarfare]
        pact.isRenewal = true
        pact.announced = day(2026, 2, 3)
        pact.expires = .year(2030)
        pact.effective = PartialDate(
            edtf: "2026/..", earliest: CalendarDate(year: 2026, month: 1, day: 1), latest: nil,
            precision: .interval)
        pact.events = [EventID("delivery-1")]
        pact.articles = [ArticleID("pact-2026")]
        pact.statementCount = 2
        return pact
    }

    static var jointForce: Alliance {
        var force = Alliance(
            id: AllianceID("AES-joint-force-2025"),
            name: LocalizedName(en: "AES joint force", fr: "Force conjointe de l’AES"),
            parties: [ActorID("AES")], allianceClass: .alliance, status: .announced)
        force.members = [ActorID("BFA"), ActorID("MLI")]
        force.sectors = [.jointForce]
        force.announced = .month(1, of: 2025)
        force.strength = 5000
        force.articles = [ArticleID("sahel-2025")]
        force.statementCount = 1
        force.confidence = 0.8
        return force
    }

    static var talks: Alliance {
        var talks = Alliance(
            id: AllianceID("MLI-RUS-talks"),
            name: LocalizedName(en: "Mali–Russia talks", fr: "Pourparlers Mali–Russie"),
            parties: [ActorID("MLI"), ActorID("RUS")], allianceClass: .alignment, status: .proposed)
        talks.articles = [ArticleID("sahel-2025")]
        return talks
    }

    static var pactArticle: Article {
        let menu = "Accepter les cookies\n"
        var article = Article(
            id: ArticleID("pact-2026"),
            source: Source(document: "pact.md", sha256: "00ff"),
            text: menu
                + "Les deux pays renouvellent leur pacte militaire. Six avions <Su-30> ont été"
                + " livrés & payés.")
        article.title = "Un pacte renouvelé"
        article.publisher = "Radio Exemple"
        article.published = day(2026, 2, 4)
        article.publishedBy = .frontMatter
        article.wordCount = 14
        article.boilerplate = [Boilerplate(TextSpan(0, menu.unicodeScalars.count), .cookieNotice)]
        return article
    }

    static var jointForceArticle: Article {
        var article = Article(
            id: ArticleID("sahel-2025"),
            source: Source(document: "sahel.md", sha256: "11ee"),
            text: "La force conjointe de l’AES compte 5 000 soldats. Moscou promet des armes.")
        article.title = "Le Sahel s’unit"
        article.publisher = "Africa24 TV"
        article.wordCount = 12
        return article
    }

    static let delivery = Event(
        id: EventID("delivery-1"), type: .aid, mode: "delivery",
        parties: [ActorID("MMR"), ActorID("RUS")], date: .year(2025),
        alliance: AllianceID("MMR-RUS-dca-2026"), article: ArticleID("pact-2026"),
        statement: StatementID("s3"))

    static var statements: [Statement] {
        [
            statement(
                "s1", "MMR-RUS-dca-2026", "instrument", "pact", "pact-2026", 21, 69,
                "Les deux pays renouvellent leur pacte militaire."),
            statement(
                "s2", "MMR-RUS-dca-2026", "party", "RUS", "pact-2026", 21, 34, "Les deux pays"),
            statement("s3", "delivery-1", "number", "6", "pact-2026", 70, 88, "Six avions <Su-30>"),
            statement(
                "s4", "AES-joint-force-2025", "strength", "5000", "sahel-2025", 0, 49,
                "La force conjointe de l’AES compte 5 000 soldats."),
        ]
    }

    private static func statement(
        _ id: String, _ subject: String, _ predicate: String, _ object: String, _ article: String,
        _ start: Int, _ end: Int, _ quote: String
    ) -> Statement {
        Statement(
            id: StatementID(id), subject: subject, predicate: predicate, object: object,
            article: ArticleID(article), span: TextSpan(start, end), quote: quote, rule: "test",
            extractorVersion: "1")
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
        CalendarDate(year: year, month: month, day: day).map { .day($0) }
    }
}
