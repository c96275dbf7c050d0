/// How long a client may take for each thing, and a stop for the rest.
extension Setting<Duration> {
    private static var common: ClosedRange<Duration> { .milliseconds(100)...(.seconds(3_600)) }

    static var headTimeout: Setting {
        Setting(
            name: "head-timeout", fallback: .seconds(10), bounds: common,
            meaning: "For a head, from its first octet or from the start of the connection",
            excess: "408, or closed where nothing came")
    }

    static var bodyTimeout: Setting {
        Setting(
            name: "body-timeout", fallback: .seconds(20), bounds: common,
            meaning: "For the content, from the end of the head", excess: "408")
    }

    static var idleTimeout: Setting {
        Setting(
            name: "idle-timeout", fallback: .seconds(60), bounds: common,
            meaning: "Between two requests", excess: "closed")
    }

    static var writeTimeout: Setting {
        Setting(
            name: "write-timeout", fallback: .seconds(15), bounds: common,
            meaning: "For a client to take some of the answer that waits for it", excess: "cut")
    }

    static var lingerTimeout: Setting {
        Setting(
            name: "linger-timeout", fallback: .seconds(2), bounds: .zero...(.seconds(60)),
            meaning: "For a client to close its side after the last answer", excess: "closed")
    }

    /// Less than the ten seconds after which container engines kill.
    static var stopTimeout: Setting {
        Setting(
            name: "stop-timeout", fallback: .seconds(8), bounds: .zero...(.seconds(3_600)),
            meaning: "For requests in flight to end after SIGTERM or SIGINT", excess: "cut")
    }
}
