import Store

extension Answer {
    /// One record, as it is.
    init(_ request: ItemRequest, in snapshot: Snapshot) {
        self.init(canonical: request.canonical) {
            let table = snapshot.table(request.kind)
            var page = PageWriter()
            page.append(
                request.document, of: table.objects, request.selection,
                statements: request.includesStatements
                    ? snapshot.statements(about: table.ids[Int(request.document)]) : nil)
            page.append("\n")
            return Content(page.bytes)
        }
    }
}
