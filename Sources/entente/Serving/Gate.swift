import API
import Admission
import HTTP
import Ingest
import Synchronization

/// What stands between the server and what it serves: whoever is let in, as the settings say.
final class Gate: Sendable {
    private let settings: Settings
    private let fields: FieldPolicy
    private let limiter: RateLimiter?
    private let log: AccessLogWriter?
    private let tokens: Mutex<BearerTokens?>

    /// - Throws: where the file of tokens cannot be read.
    init(_ settings: Settings) throws(CommandFailure) {
        self.settings = settings
        let limit = settings[.rateLimit]
        limiter = limit == 0 ? nil : RateLimiter(requestsPerMinute: limit)
        log = AccessLogWriter(settings[.accessLog])
        tokens = Mutex(try Self.tokens(settings[.tokens]))
        fields = FieldPolicy(
            isPublic: settings[.tokens].isEmpty,
            isReadAnywhere: settings[.corsOrigins].value == .any)
    }

    /// An edition behind the gate; as it is where everybody may ask for everything unseen.
    func admitting(
        _ edition: Edition, contract: [UInt8], metrics: ServiceMetrics
    ) -> any Application {
        let service = edition.service(contract: contract, metrics: metrics, fields: fields)
        var policy = AdmissionPolicy()
        policy.tokens = tokens.withLock { $0 }
        policy.requestsPerMinute = settings[.rateLimit]
        policy.proxies = settings[.trustedProxies].value
        policy.origins = settings[.corsOrigins].value
        policy.log = log
        policy.fields = fields.everywhere
        return policy.isNeeded ? AdmittedApplication(service, policy, limiter: limiter) : service
    }

    /// Reads the tokens again; whether they are others now.
    func reread() throws(CommandFailure) -> Bool {
        let new = try Self.tokens(settings[.tokens])
        return tokens.withLock { tokens in
            defer { tokens = new }
            return tokens != new
        }
    }

    /// Waits, but not long, until the access log is written.
    func finish() { log?.finish() }

    private static func tokens(_ path: String) throws(CommandFailure) -> BearerTokens? {
        guard !path.isEmpty else { return nil }
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try FileSystem.bytes(of: path, limit: longestFile)
        } catch {
            throw CommandFailure(.data, "The tokens of \(path) cannot be read: \(error.reason).")
        }
        do throws(BearerTokens.Failure) {
            return try BearerTokens(String(decoding: bytes, as: UTF8.self))
        } catch {
            throw CommandFailure(.data, "\(path):\(error.line): \(error.reason)")
        }
    }

    private static let longestFile = 1 << 20
}
