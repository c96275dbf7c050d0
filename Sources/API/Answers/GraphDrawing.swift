import Records
import Store

/// A graph with the names and values that a reader wants beside it.
struct GraphDrawing {
    struct Node {
        var id: String
        var kind: String?
        var name: LocalizedName
    }
    struct Edge {
        var source: String
        var target: String
        var alliances: [String]
        var statuses: [String]
        var sectors: [String]
    }

    var nodes: [Node]
    var edges: [Edge]
    /// How many alliances the graph is made of.
    var total: Int

    init(_ graph: Graph, _ documents: [UInt32], _ snapshot: Snapshot) {
        let table = snapshot.alliances
        let statuses = table.values(of: .status, for: documents)
        let sectors = table.values(of: .sector, for: documents)
        func union(_ values: [UInt32: [String]], _ documents: [UInt32]) -> [String] {
            Set(documents.flatMap { values[$0] ?? [] }).sorted()
        }
        nodes = graph.nodes.map { id in
            let actor = snapshot.actor(ActorID(id))
            return Node(
                id: id, kind: actor?.kind.rawValue, name: actor?.name ?? LocalizedName(id))
        }
        edges = graph.edges.map { edge in
            Edge(
                source: edge.source, target: edge.target,
                alliances: edge.documents.map { table.ids[Int($0)] },
                statuses: union(statuses, edge.documents), sectors: union(sectors, edge.documents))
        }
        total = documents.count
    }

    var json: [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.key("nodes")
            $0.array { json in
                for node in nodes {
                    json.object {
                        $0.field("id", node.id)
                        $0.field("kind", node.kind)
                        $0.field("name", node.name)
                    }
                }
            }
            $0.key("edges")
            $0.array { json in
                for edge in edges {
                    json.object {
                        $0.field("source", edge.source)
                        $0.field("target", edge.target)
                        $0.field("count", edge.alliances.count)
                        $0.field("statuses", edge.statuses)
                        $0.field("sectors", edge.sectors)
                        $0.field("alliances", edge.alliances)
                    }
                }
            }
            $0.field("total", total)
        }
        return json.bytes
    }
}
