import Testing

@testable import API

/// The page for people.
@Suite struct DocsTests {
    private let client = Client()

    @Test func thePageIsMadeOfThisServerAlone() {
        let page = client.get("/docs")
        #expect(page.status == 200)
        #expect(page["Content-Type"] == "text/html; charset=utf-8")
        #expect(page["Content-Security-Policy"]?.contains("script-src 'self'") == true)
        let script = client.get("/docs.js")
        #expect(script["Content-Type"] == "text/javascript; charset=utf-8")
        let style = client.get("/docs.css")
        #expect(style["Content-Type"] == "text/css; charset=utf-8")
        for part in [page, script, style] {
            #expect(!part.text.contains("https://") && !part.text.contains("//cdn"))
        }
        #expect(page.text.contains(#"src="/docs.js""#) && page.text.contains(#"href="/docs.css""#))
    }

    @Test func otherAnswersRunNoScript() {
        let policy = "default-src 'none'; frame-ancestors 'none'"
        #expect(client.get("/alliances")["Content-Security-Policy"] == policy)
        #expect(client.get("/docs.js")["Content-Security-Policy"] == policy)
    }
}
