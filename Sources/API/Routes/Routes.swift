/// Every path that is answered. The contract (`openapi.yaml`) lists the same.
enum Routes {
    static let all: [Route] =
        queries + [
            Route("/", .index, title: "This index"),
            Route(
                "/alliances", .list(.alliance), alliances,
                title: "Alliances, pacts and defence agreements"),
            Route(
                "/alliances/{id}", .item(.alliance), [.fields, .include],
                title: "One alliance"),
            Route(
                "/alliances/{id}/statements", .statements(of: .alliance), [.article] + window,
                title: "The sentences that prove it"),
            Route(
                "/actors", .list(.actor),
                [.kind, .country, .memberOf, .article, .q, .facet, .include] + window,
                title: "States, organisations, bodies, persons and groups"),
            Route("/actors/{id}", .item(.actor), [.fields, .include], title: "One actor"),
            Route(
                "/actors/{id}/alliances", .ofActor(.alliance), alliances,
                title: "The alliances that it takes part in"),
            Route(
                "/actors/{id}/articles", .ofActor(.article), articles,
                title: "The articles that name it"),
            Route(
                "/actors/{id}/adjacent", .ofActor(.coParty),
                [.status, .allianceClass, .sector, .kind, .facet] + window,
                title: "Who it stands in alliances with, and in how many"),
            Route("/articles", .list(.article), articles, title: "Press articles"),
            Route(
                "/statements", .list(.statement),
                [
                    .partner, .match, .subject, .predicate, .modality, .polarity, .rank, .article,
                    .q, .facet,
                ] + window,
                title: "All sentences that prove something"),
            Route(
                "/events", .list(.event),
                [
                    .partner, .match, .eventType, .mode, .modality, .alliance, .date, .dateMatch,
                    .article, .q, .facet,
                ] + window, title: "Visits, talks, exercises, deliveries …"),
            Route(
                "/articles/{id}", .item(.article), [.fields, .include],
                title: "One article with its text"),
            Route(
                "/articles/{id}/statements", .statements(of: .article), window,
                title: "What it proves"),
            Route(
                "/search", .search, [.q, .lang, .limit, .cursor],
                title: "All kinds of records in one ranked list"),
            Route(
                "/timeline", .timeline, found + [.shape, .interval, .of],
                title: "How many alliances fall into each year or month"),
            Route(
                "/graph", .graph, found,
                title: "Actors and the alliances that join them, as a graph"),
            Route(
                "/dyads", .dyads, found + [.shape, .years],
                title: "Pairs of states by year with the codes of COW and ATOP, as a panel"),
            Route(
                "/autocomplete", .autocomplete, [.kind, .q, .lang, .limit],
                title: "The actors whose names begin so"),
            Route(
                "/codebook", .codebook, title: "Every enumeration with its definition and source"),
            Route("/quality", .quality, title: "How well the articles are read, as measured"),
            Route(
                "/openapi.yaml", .contract(.yaml),
                title: "The contract of this interface (OpenAPI 3.1)"
            ),
            Route("/openapi.json", .contract(.json), title: "The same as JSON"),
            Route("/docs", .page(.html), title: "The same as a page for people"),
            Route("/docs.css", .page(.css), title: "How the page looks"),
            Route("/docs.js", .page(.javaScript), title: "How the page is made of the contract"),
            Route("/version", .version, title: "Which program serves which content"),
            Route("/livez", .liveness, title: "Whether the process lives"),
            Route("/metrics", .metrics, title: "What it has done so far, for Prometheus"),
            Route("/readyz", .readiness, title: "Whether it has content to serve"),
        ]

    /// Before the routes that take a name at this place.
    private static let queries: [Route] = [
        "/alliances", "/actors", "/articles", "/statements", "/events", "/search", "/timeline",
        "/graph", "/dyads",
    ].map {
        Route("\($0)/query", .query(of: $0), title: "The same as \($0), for a query that is long")
    }

    private static let found: [Parameter] = [
        .partner, .match, .status, .allianceClass, .sector, .instrument, .cowType, .announced,
        .signed, .effective, .expires, .terminated, .activeOn, .dateMatch, .article, .publisher,
        .q,
    ]

    private static let alliances = found + [.facet, .include] + window

    private static let articles: [Parameter] =
        [.actor, .publisher, .language, .published, .dateMatch, .q, .facet, .include] + window

    /// What every list takes.
    private static let window: [Parameter] = [.fields, .shape, .lang, .sort, .limit, .cursor]
}
