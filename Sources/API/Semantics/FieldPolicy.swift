import HTTP

/// The fields of responses: what every answer, every stored answer and every error carries.
enum FieldPolicy {
    /// On every response. Data is public and read-only, so that any page may read it.
    static let common = common("default-src 'none'; frame-ancestors 'none'")

    /// The page runs its own script, looks by its own style and reads this server, and nothing else.
    private static let ofPage = common(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'")

    private static func common(_ contentSecurityPolicy: String) -> [ResponseField] {
        [
            ResponseField("Access-Control-Allow-Origin", "*"),
            ResponseField("Access-Control-Expose-Headers", "ETag, Last-Modified, Link"),
            ResponseField("X-Content-Type-Options", "nosniff"),
            ResponseField("Content-Security-Policy", contentSecurityPolicy),
            ResponseField("Cross-Origin-Resource-Policy", "cross-origin"),
            ResponseField("Referrer-Policy", "no-referrer"),
        ]
    }

    /// May be kept, but asked for again each time, which costs a 304: articles change at any time.
    static let stable = ResponseField("Cache-Control", "public, no-cache")
    static let transient = ResponseField("Cache-Control", "no-store")

    /// What the choice of the representation depends on.
    static let vary = ResponseField("Vary", "Accept, Accept-Encoding")

    static let allow = ResponseField("Allow", "GET, HEAD, OPTIONS")

    /// On every response that has no block of its own.
    static let everywhere = FieldBlock([vary] + common)
    /// The same for a page that a browser shows.
    static let onPage = FieldBlock([vary] + ofPage)

    /// The answer to a preflight (Fetch, "CORS-preflight request").
    static let preflight: [ResponseField] = [
        allow,
        ResponseField("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"),
        ResponseField("Access-Control-Allow-Headers", "*"),
        ResponseField("Access-Control-Max-Age", "86400"),
    ]
}
