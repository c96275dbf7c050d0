/// Who stands together in some alliances: actors, and pairs of them.
package struct Graph: Sendable {
    /// Ids of actors, sorted.
    package var nodes: [String] = []
    /// By source, then target.
    package var edges: [Edge] = []

    /// Two actors, the first by id before the second, and what joins them.
    package struct Edge: Sendable {
        package var source: String
        package var target: String
        /// Numbers of alliances, rising.
        package var documents: [UInt32]
    }
}

extension Table {
    /// The parties and members of `documents`, each pair that one of them joins once.
    package func graph(of documents: [UInt32]) -> Graph {
        let actors = values(of: .party, for: documents)
        var graph = Graph(nodes: Set(actors.values.joined()).sorted())
        var joined: [String: [String: [UInt32]]] = [:]
        for document in documents.sorted() {
            let ids = actors[document] ?? []
            for (index, source) in ids.enumerated() {
                for target in ids[(index + 1)...] {
                    joined[source, default: [:]][target, default: []].append(document)
                }
            }
        }
        for source in joined.keys.sorted() {
            for (target, documents) in (joined[source] ?? [:]).sorted(by: { $0.key < $1.key }) {
                graph.edges.append(.init(source: source, target: target, documents: documents))
            }
        }
        return graph
    }

    /// The values of `facet` that each of `documents` has, sorted; none is no value.
    package func values(of facet: Facet, for documents: [UInt32]) -> [UInt32: [String]] {
        var isAsked = [Bool](repeating: false, count: count)
        for document in documents { isAsked[Int(document)] = true }
        var values: [UInt32: [String]] = [:]
        for value in self.values(of: facet) where value != Facet.unknown {
            self.documents(facet, value).forEach { document in
                if isAsked[Int(document)] { values[document, default: []].append(value) }
            }
        }
        return values
    }
}
