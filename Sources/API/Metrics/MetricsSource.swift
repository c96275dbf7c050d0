/// Whoever knows what the program has done so far.
package protocol MetricsSource: Sendable {
    /// All of it in the text format of Prometheus, as of now; see `Exposition`.
    func exposition() -> [UInt8]
}

/// Tells nothing.
package struct NoMetrics: MetricsSource {
    package init() {}

    package func exposition() -> [UInt8] { [] }
}
