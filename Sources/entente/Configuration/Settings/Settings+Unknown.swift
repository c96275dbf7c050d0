import Store

extension Settings {
    /// A misspelt variable would be without effect, and nobody would know.
    static func refuseUnknown(in environment: [String: String]) throws(CommandFailure) {
        let known = table.flatMap(\.variables)
        let unknown = environment.filter { name, value in
            name.hasPrefix(variablePrefix) && !known.contains(name) && !isServiceLink(name, value)
        }
        guard !unknown.isEmpty else { return }
        // The prefix, which all share, would make any two names look alike.
        let stems = known.filter { $0.hasPrefix(variablePrefix) }
            .map { String($0.dropFirst(variablePrefix.count)) }
        throw CommandFailure(
            .usage,
            unknown.keys.sorted().map { name in
                let meant = nearest(to: String(name.dropFirst(variablePrefix.count)), among: stems)
                    .first.map { "did you mean \(variablePrefix)\($0)?" }
                return "Unknown environment variable \(name): "
                    + (meant ?? "known are \(known.joined(separator: ", ")).")
            })
    }

    /// Whether Kubernetes set the variable: for a service named `entente` it gives every container
    /// `ENTENTE_SERVICE_HOST`, `ENTENTE_PORT=tcp://10.0.0.1:8080`, `ENTENTE_PORT_8080_TCP` and more.
    static func isServiceLink(_ name: String, _ value: String) -> Bool {
        name.hasPrefix("ENTENTE_SERVICE_") || name.hasPrefix("ENTENTE_PORT_")
            || (name == "ENTENTE_PORT" && value.contains("://"))
    }
}
