import Records
import Store

extension Answer {
    /// Actors and what joins them, as one of three languages of graphs.
    ///
    /// - Throws: where the alliances are too many for one answer.
    init(
        _ request: ListRequest, graphAs mediaType: MediaType, in snapshot: Snapshot
    ) throws(Problem) {
        let table = snapshot.alliances
        if table.count > ListLayout.largest,
            table.find(request.query).count > ListLayout.largest
        {
            throw Problem(
                .missingParameter,
                "More than \(ListLayout.largest) alliances are too many for one graph: name a partner.",
                parameter: .partner)
        }
        self.init(canonical: request.canonical) {
            let documents = table.documents(request.query)
            let drawing = GraphDrawing(table.graph(of: documents), documents, snapshot)
            switch mediaType {
            case .graphML: return Content(Array(drawing.graphML.utf8))
            case .dot: return Content(Array(drawing.dot.utf8))
            default: return Content(json: drawing.json)
            }
        }
    }
}
