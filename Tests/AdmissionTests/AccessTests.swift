import HTTP
import Synchronization
import Testing

@testable import Admission

/// What is written down, how requests are named, and whose pages may read.
@Suite struct AccessTests {
    private final class Notes: AccessLog {
        let entries = Mutex<[AccessEntry]>([])

        /// So many are kept.
        let room: Int

        init(room: Int = .max) { self.room = room }

        func note(_ entry: AccessEntry) -> Bool {
            entries.withLock { entries in
                entries.append(entry)
                return entries.count <= room
            }
        }

        var last: AccessEntry? { entries.withLock { $0.last } }
    }

    @Test func anEntryTellsWhatWasAskedAndAnsweredAndNoSecret() throws {
        let notes = Notes()
        var policy = AdmissionPolicy()
        policy.log = notes
        policy.tokens = try Asking.tokens([("grafana", "ent_one")])
        policy.proxies = try #require(TrustedProxies("10.0.0.0/8"))
        var asking = Asking(policy)
        let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        _ = asking.get(
            "/alliances?partner=Russia", from: "10.0.0.1",
            [
                (.authorization, "Bearer ent_one"), (.userAgent, "curl/8"), (.traceparent, trace),
                (.xForwardedFor, "203.0.113.9"), (.xRequestID, "abc-1"),
            ])
        let entry = try #require(notes.last)
        #expect(entry.requestID == "abc-1" && entry.holder == "grafana")
        #expect(entry.client.description == "203.0.113.9")
        #expect(entry.target == Array("/alliances?partner=Russia".utf8))
        #expect(entry.trace?.traceID == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(entry.status == .ok && entry.contentLength == 6)
        #expect(!"\(entry)".contains("ent_one"))

        _ = asking.get(method: .head, [(.authorization, "Bearer ent_one")])
        #expect(notes.last?.contentLength == 0)
        _ = asking.get("/actors", [(.authorization, "Bearer ent_wrong")])
        #expect(notes.last?.status == .unauthorized && notes.last?.holder == nil)
        #expect(!"\(notes.entries.withLock { $0 })".contains("ent_wrong"))
    }

    @Test func whatIsLeftOutIsCounted() {
        var policy = AdmissionPolicy()
        policy.log = Notes(room: 2)
        var asking = Asking(policy)
        for _ in 0..<5 { _ = asking.get() }
        #expect(asking.tally[.dropped] == 3)
    }

    @Test func aRequestHasAName() {
        var asking = Asking(AdmissionPolicy())
        let made = (0..<3).compactMap { _ in asking.get().field("X-Request-Id") }
        #expect(Set(made).count == 3)
        #expect(made.allSatisfy { $0.utf8.count == 18 })
        #expect(
            asking.get("/", [(.xRequestID, "7f/A+b=c@d:e._-")]).field("X-Request-Id")
                == "7f/A+b=c@d:e._-")
        for odd in ["a b", "a\"b", "é", String(repeating: "a", count: 129)] {
            #expect(asking.get("/", [(.xRequestID, odd)]).field("X-Request-Id") != odd)
        }
    }

    @Test(arguments: [
        ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00", true),
        ("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", true),
        ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", false),
        ("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false),
        ("00-00000000000000000000000000000000-00f067aa0ba902b7-01", false),
        ("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", false),
        ("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", false), ("", false),
        ("00---", false),
    ])
    func traceParents(_ text: String, _ isLegal: Bool) {
        #expect((TraceParent(text) != nil) == isLegal)
    }

    @Test func onlyPagesOfListedOriginsMayRead() throws {
        var policy = AdmissionPolicy()
        policy.origins = try #require(OriginPolicy("https://example.org, http://localhost:3000"))
        var asking = Asking(policy)
        let allowed = { (response: Response) in response.field("Access-Control-Allow-Origin") }
        #expect(
            allowed(asking.get("/", [(.origin, "https://example.org")])) == "https://example.org")
        #expect(
            allowed(asking.get("/", [(.origin, "http://localhost:3000")]))
                == "http://localhost:3000")
        #expect(allowed(asking.get("/", [(.origin, "https://example.org.evil.test")])) == nil)
        #expect(allowed(asking.get("/", [(.origin, "null")])) == nil)
        #expect(allowed(asking.get()) == nil)
    }

    @Test(arguments: [
        "example.org", "https://example.org/", "https://", "ftp://example.org", "https://E.org",
        ",",
    ])
    func whatIsNoOriginIsRefused(_ text: String) { #expect(OriginPolicy(text) == nil) }

    @Test func withoutAPolicyNothingStandsInBetween() {
        #expect(!AdmissionPolicy().isNeeded)
        #expect(OriginPolicy("*") == .any && OriginPolicy("none") == .listed([]))
    }
}
