import HTTP

extension ServerConfiguration {
    /// The bounds of the protocol, with the times among them: those that a connection of HTTP/2 keeps
    /// for each of its streams, as the loop knows only the connection.
    var connectionLimits: Limits {
        var limits = limits
        limits.http2.settingsTime = headTimeout.milliseconds
        limits.http2.contentTime = contentTimeout.milliseconds
        limits.http2.stallTime = writeTimeout.milliseconds
        return limits
    }
}
