import Admission

/// Who may ask what is served, and what is written down of it.
extension Setting<AccessLogTarget> {
    static var accessLog: Setting {
        Setting(
            name: "access-log", fallback: .off,
            meaning: "Where each request is told of, one line for each")
    }
}

extension Setting<String> {
    /// `entente token` makes what it holds.
    static var tokens: Setting {
        Setting(
            name: "tokens", placeholder: "file", fallback: "",
            meaning:
                "File of the digests of tokens, one of which every reader needs; empty lets everybody read"
        )
    }
}

extension Setting<Int> {
    static var rateLimit: Setting {
        Setting(
            name: "rate-limit", fallback: 0, bounds: 0...1_000_000,
            meaning: "Requests a minute for each token or address; 0 for any number", excess: "429")
    }
}

extension Setting<Meant<TrustedProxies>> {
    static var trustedProxies: Setting {
        Setting(
            name: "trusted-proxies", fallback: Meant(.none, written: ""),
            meaning: "Whose Forwarded and X-Forwarded-For are believed")
    }
}

extension Setting<Meant<OriginPolicy>> {
    static var corsOrigins: Setting {
        Setting(
            name: "cors-origins", fallback: Meant(.any, written: "*"),
            meaning:
                "Whose pages may read the answers: every page, none, or those of a list of origins")
    }
}
