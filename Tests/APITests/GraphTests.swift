import Testing

@testable import API

/// Actors and what joins them, in three languages.
@Suite struct GraphTests {
    private let client = Client()

    @Test func nodesAndEdgesAreThoseOfTheAlliances() {
        let graph = client.get("/graph?partner=Russia").json
        #expect(graph["nodes"].array.map { $0["id"].string } == ["MLI", "MMR", "RUS"])
        let edges = graph["edges"].array.map { $0["source"].string + "-" + $0["target"].string }
        #expect(edges == ["MLI-RUS", "MMR-RUS"])
        #expect(graph["edges"].array[1]["alliances"].strings == ["MMR-RUS-dca-2026"])
        #expect(
            graph["edges"].array[1]["sectors"].strings == [
                "electronic_warfare", "procurement_arms",
            ])
        #expect(graph["total"].int == 2)
        #expect(client.get("/graph?status=terminated").json["nodes"].array.isEmpty)
    }

    @Test func graphMLNamesItsKeys() {
        let reply = client.get("/graph.graphml?partner=Myanmar")
        #expect(reply["Content-Type"] == "application/graphml+xml")
        #expect(
            reply.text.contains(
                #"<key id="weight" for="edge" attr.name="weight" attr.type="int"/>"#))
        #expect(
            reply.text.contains(
                #"<node id="MMR"><data key="name_en">Myanmar</data><data key="name_fr">Birmanie</data>"#
            ))
        #expect(
            reply.text.contains(#"<edge source="MMR" target="RUS"><data key="weight">1</data>"#))
        #expect(
            client.get("/graph", [(.accept, "application/graphml+xml")]).text
                .hasPrefix("<?xml"))
    }

    @Test func dotIsQuoted() {
        let reply = client.get("/graph.dot?partner=Myanmar")
        #expect(reply["Content-Type"] == "text/vnd.graphviz; charset=utf-8")
        #expect(
            reply.text == """
                graph alliances {
                  "MMR" [label="Myanmar"];
                  "RUS" [label="Russia"];
                  "MMR" -- "RUS" [weight=1, tooltip="MMR-RUS-dca-2026"];
                }

                """)
    }

    @Test func whatAGraphIsNotIsRefused() {
        #expect(client.get("/graph.csv").status == 404)
        #expect(client.get("/graph", [(.accept, "text/csv")]).status == 406)
        #expect(client.get("/graph?limit=2").json["parameter"].string == "limit")
    }
}
