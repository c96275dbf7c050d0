package import Records

/// The topics (DCAD, and ours) that the words of a range name.
enum SectorReader {
    static func sectors(in range: Range<Int>, of scene: Scene) -> [Sector] {
        var tags = Tags()
        for hit in scene.hits where range.contains(hit.tokens.lowerBound) {
            tags.formUnion(hit.tags)
        }
        return sectors(of: tags)
    }

    static func sectors(of tags: Tags) -> [Sector] {
        var sectors: [Sector] = []
        if tags.has(.policy) { sectors.append(.defensePolicy) }
        if tags.has(.exercise) { sectors.append(.jointExercises) }
        if tags.has(.peacekeeping) { sectors.append(.peacekeeping) }
        if tags.has(.research) { sectors.append(.researchDevelopment) }
        if tags.has(.weapon), !tags.isDisjoint(with: Tags(.delivery, .supply, .receive, .supplier)),
            !tags.has(.nuclear)
        {
            sectors.append(.procurementArms)
        }
        if !tags.isDisjoint(with: Tags(.training, .train)) { sectors.append(.educationTraining) }
        if tags.has(.intelligence) { sectors.append(.informationExchange) }
        if tags.has(.counterterror) { sectors.append(.counterterrorism) }
        if tags.has(.nuclear), tags.has(.deploy) { sectors.append(.nuclearHosting) }
        if tags.has(.basing), !tags.has(.withdraw) { sectors.append(.basing) }
        if tags.has(.jointForce) { sectors.append(.jointForce) }
        if tags.has(.airDefence) { sectors.append(.airDefence) }
        if tags.has(.electronic) { sectors.append(.electronicWarfare) }
        return sectors.sorted()
    }
}

extension Sector: Comparable {
    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    package static func < (a: Sector, b: Sector) -> Bool { a.position < b.position }
}
