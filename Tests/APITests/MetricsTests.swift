import HTTP
import Synchronization
import Testing

@testable import API

@Suite struct MetricsTests {
    /// Tells how often it was asked.
    private final class Source: MetricsSource {
        private let times = Atomic(0)

        func exposition() -> [UInt8] {
            let (_, now) = times.add(1, ordering: .relaxed)
            return Array("asked \(now)\n".utf8)
        }
    }

    @Test func `Metrics are made anew for each request`() {
        let service = Service(
            snapshot: Fixture.snapshot, directory: Names(), version: "test",
            contract: Client.contract, metrics: Source())
        var responder = service.makeResponder()
        let octets = Array("/metrics".utf8)
        for count in 1...3 {
            let head = RequestHead(method: .get, path: 0..<octets.count)
            let reply = Reply(responder.respond(to: head, in: octets.span))
            #expect(reply.status == 200)
            #expect(reply.text == "asked \(count)\n")
            #expect(reply["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8")
            #expect(reply["Cache-Control"] == "no-store")
        }
    }

    @Test func `A scraper's Accept is met`() {
        let accept =
            "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1"
        #expect(Client().get("/metrics", [(.accept, accept)]).status == 200)
    }

    @Test func `An answer carries the number of its route`() throws {
        var responder = Client().service.makeResponder()
        let place = try #require(Routes.all.firstIndex { $0.template == "/alliances" })
        for (path, expected) in [("/alliances", UInt8(place + 1)), ("/nowhere", 0)] {
            let octets = Array(path.utf8)
            // Made, then remembered.
            for _ in 0..<2 {
                let head = RequestHead(method: .get, path: 0..<octets.count)
                #expect(responder.respond(to: head, in: octets.span).label == expected)
            }
        }
    }

    @Test func `Labels are escaped`() {
        var text = Exposition()
        text.sample("name", ["label": "a\"b\\c\nd"], 1)
        #expect(text.text == "name{label=\"a\\\"b\\\\c\\nd\"} 1\n")
    }

    @Test func `A route that nobody asked for has a count and no histogram`() {
        var text = Exposition()
        text.addAnswers([Tally()])
        #expect(
            text.text.contains(
                "entente_http_requests_total{route=\"/alliances\",status=\"200\"} 0\n"))
        #expect(!text.text.contains("_bucket"))
    }
}
