import Records

extension Snapshot {
    /// The panel of dyad-years of `scope` as rows, and how many of its alliances have none: because no
    /// year is told in which they held, or because fewer than two of their states have a number.
    package func dyads(
        of scope: DyadPanel.Scope, isFlat: Bool
    ) -> (rows: JSONRows, count: Int, withoutYears: Int, withoutDyad: Int) {
        let (rows, withoutYears, withoutDyad) = dyadPanel.rows(of: scope)
        let nobody = DyadState(code: 0, id: ActorID(""))
        let blank = DyadYear(nobody, nobody, 0).json(isFlat: isFlat)
        let objects = JSONRows(rows.map { $0.json(isFlat: isFlat) }, blank: blank)
        return (objects, rows.count, withoutYears, withoutDyad)
    }
}
