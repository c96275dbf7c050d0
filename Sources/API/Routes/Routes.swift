/// Every path that is answered. The contract (`openapi.yaml`) lists the same.
enum Routes {
    static let all: [Route] = [
        Route("/", .index, title: "This index"),
        Route(
            "/alliances", .list(.alliance),
            [
                .partner, .match, .status, .allianceClass, .sector, .announced, .signed, .effective,
                .expires, .terminated, .dateMatch, .article, .publisher, .q, .include,
            ] + window, title: "Alliances, pacts and defence agreements"),
        Route(
            "/alliances/{id}", .item(.alliance), [.fields, .include],
            title: "One alliance"),
        Route(
            "/alliances/{id}/statements", .statements(of: .alliance), [.article] + window,
            title: "The sentences that prove it"),
        Route(
            "/actors", .list(.actor), [.kind, .country, .article, .q, .include] + window,
            title: "States, organisations, bodies, persons and groups"),
        Route("/actors/{id}", .item(.actor), [.fields, .include], title: "One actor"),
        Route(
            "/articles", .list(.article),
            [.publisher, .language, .published, .dateMatch, .q, .include] + window,
            title: "Press articles"),
        Route(
            "/articles/{id}", .item(.article), [.fields, .include],
            title: "One article with its text"),
        Route(
            "/articles/{id}/statements", .statements(of: .article), window,
            title: "What it proves"),
        Route(
            "/search", .search, [.q, .lang, .limit, .cursor],
            title: "All kinds of records in one ranked list"),
        Route("/codebook", .codebook, title: "Every enumeration with its definition and source"),
        Route(
            "/openapi.yaml", .contract(.yaml), title: "The contract of this interface (OpenAPI 3.1)"
        ),
        Route("/openapi.json", .contract(.json), title: "The same as JSON"),
        Route("/version", .version, title: "Which program serves which content"),
        Route("/livez", .liveness, title: "Whether the process lives"),
        Route("/readyz", .readiness, title: "Whether it has content to serve"),
    ]

    /// What every list takes.
    private static let window: [Parameter] = [.fields, .shape, .lang, .sort, .limit, .cursor]
}
