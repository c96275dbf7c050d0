import Records

/// Relates alliances to each other: a joint force to the organisation of its parties, instruments of
/// the same parties to one another.
enum AllianceLinker {
    static func link(_ alliances: inout [Alliance]) {
        let byParties = Dictionary(grouping: alliances.indices) { alliances[$0].parties }
        for indices in byParties.values where indices.count > 1 {
            for index in indices {
                alliances[index].related = indices.filter { $0 != index }.map { alliances[$0].id }
                    .sorted()
            }
        }
        let organisations = alliances.filter {
            $0.allianceClass == .organisation && $0.status != .terminated
        }
        for index in alliances.indices where alliances[index].allianceClass != .organisation {
            let parties = Set(alliances[index].parties)
            alliances[index].parent =
                organisations.first {
                    parties.isSubset(of: $0.members)
                        && alliances[index].sectors.contains(.jointForce)
                }?.id
        }
    }
}
