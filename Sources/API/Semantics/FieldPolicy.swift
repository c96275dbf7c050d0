package import HTTP

/// The fields of responses: what every answer, every stored answer and every error carries.
package struct FieldPolicy: Sendable {
    /// On every response that has no block of its own.
    package let everywhere: FieldBlock
    /// The same for a page that a browser shows.
    let onPage: FieldBlock
    /// May be kept, but asked for again each time, which costs a 304: articles change at any time.
    let stable: FieldBlock

    /// For content that anybody may read, from any page.
    package static let open = FieldPolicy(isPublic: true, isReadAnywhere: true)

    /// - Parameters:
    ///   - isPublic: whether anybody may read; what a token gives access to stays out of shared caches (RFC 9111
    ///     §3.5).
    ///   - isReadAnywhere: whether pages of every origin may read; else whoever admits requests says which may.
    package init(isPublic: Bool, isReadAnywhere: Bool) {
        // What the choice of the representation depends on.
        var depends = "Accept, Accept-Encoding"
        if !isReadAnywhere { depends += ", Origin" }
        if !isPublic { depends += ", Authorization" }
        let common = { (contentSecurityPolicy: String) in
            FieldBlock(
                [ResponseField("Vary", depends)] + (isReadAnywhere ? [Self.anyOrigin] : []) + [
                    Self.exposed,
                    ResponseField("X-Content-Type-Options", "nosniff"),
                    ResponseField("Content-Security-Policy", contentSecurityPolicy),
                    ResponseField(
                        "Cross-Origin-Resource-Policy",
                        isReadAnywhere ? "cross-origin" : "same-origin"),
                    ResponseField("Referrer-Policy", "no-referrer"),
                ])
        }
        everywhere = common("default-src 'none'; frame-ancestors 'none'")
        // The page runs its own script, looks by its own style and reads this server, and nothing else.
        onPage = common(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
        stable = FieldBlock([
            ResponseField("Cache-Control", isPublic ? "public, no-cache" : "private, no-cache")
        ])
    }

    private static let anyOrigin = ResponseField("Access-Control-Allow-Origin", "*")
    private static let exposed = ResponseField(
        "Access-Control-Expose-Headers",
        "ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id")

    static let transient = ResponseField("Cache-Control", "no-store")

    /// RFC 9110 §10.2.1.
    static func allow(_ methods: [HTTP.Method]) -> ResponseField {
        ResponseField("Allow", list(methods))
    }

    /// W3C Linked Data Platform §7.1: which content a POST may have.
    static let acceptPost = ResponseField(
        "Accept-Post", QueryContent.mediaTypes.joined(separator: ", "))

    /// The answer to a preflight (Fetch, "CORS-preflight request").
    static func preflight(_ methods: [HTTP.Method]) -> [ResponseField] {
        [
            allow(methods),
            ResponseField("Access-Control-Allow-Methods", list(methods)),
            // "*" stands for all but Authorization, which has to be named.
            ResponseField("Access-Control-Allow-Headers", "*, Authorization"),
            ResponseField("Access-Control-Max-Age", "86400"),
        ]
    }

    private static func list(_ methods: [HTTP.Method]) -> String {
        methods.map(\.rawValue).joined(separator: ", ")
    }
}
