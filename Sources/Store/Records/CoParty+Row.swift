import Records

/// Two actors that stand in an alliance together, as the first of them sees it.
struct CoParty {
    var actor: ActorID
    var other: ActorID
    /// The places of those that join both, in order of id; one or more.
    var alliances: [Int]

    var id: String { actor.rawValue + " " + other.rawValue }
}

extension CoParty {
    /// Every pair of parties and members, both ways.
    static func all(of alliances: [Alliance]) -> [CoParty] {
        var pairs: [ActorID: [ActorID: [Int]]] = [:]
        for place in alliances.indices.sorted(by: { alliances[$0].id < alliances[$1].id }) {
            let actors = Set(alliances[place].parties + alliances[place].members)
            for actor in actors {
                for other in actors where other != actor {
                    pairs[actor, default: [:]][other, default: []].append(place)
                }
            }
        }
        return pairs.flatMap { actor, others in
            others.map { CoParty(actor: actor, other: $0, alliances: $1) }
        }
    }
}

extension Row {
    /// - Parameter alliances: in which the pair's have their places.
    init(_ pair: CoParty, _ alliances: [Alliance], _ lookup: RecordLookup) {
        let summary = Summary(pair, alliances, lookup)
        self.init(
            id: pair.id, object: summary.object,
            flat: summary.flat, label: summary.reference.name ?? LocalizedName(pair.other.rawValue))
        facets = [(.subject, pair.actor.rawValue)]
        if let kind = summary.reference.kind { facets.append((.kind, kind)) }
        facets += summary.classes.map { (.allianceClass, $0) }
        facets += summary.statuses.map { (.status, $0) }
        facets += summary.sectors.map { (.sector, $0) }
        order = [
            .name: SortValue(label.en), .kind: SortValue(summary.reference.kind),
            .allianceCount: .number(pair.alliances.count),
            .articleCount: .number(summary.articles.count),
        ]
    }
}

/// What the alliances of a pair have in common and what each of them adds.
private struct Summary {
    let reference: ActorReference
    let classes: [String]
    let statuses: [String]
    let sectors: [String]
    let alliances: [String]
    let articles: [String]

    init(_ pair: CoParty, _ alliances: [Alliance], _ lookup: RecordLookup) {
        let all = pair.alliances.lazy.map { alliances[$0] }
        reference = ActorReference(pair.other, lookup.actor(pair.other))
        classes = AllianceClass.allCases.filter { value in
            all.contains { $0.allianceClass == value }
        }.map(\.rawValue)
        statuses = Status.allCases.filter { value in all.contains { $0.status == value } }
            .map(\.rawValue)
        sectors = Sector.allCases.filter { value in all.contains { $0.sectors.contains(value) } }
            .map(\.rawValue)
        self.alliances = all.map(\.id.rawValue)
        articles = Set(all.lazy.flatMap(\.articles).map(\.rawValue)).sorted()
    }

    var object: [UInt8] {
        FlatRow.of {
            $0.field("id", reference.id)
            $0.field("kind", reference.kind)
            $0.field("name", reference.name)
            $0.field("alliance_count", alliances.count)
            $0.field("article_count", articles.count)
            $0.field("classes", classes)
            $0.field("statuses", statuses)
            $0.field("sectors", sectors)
            $0.field("alliances", alliances)
            $0.field("articles", articles)
        }
    }

    var flat: [UInt8] {
        FlatRow.of {
            $0.field("id", reference.id)
            $0.field("kind", reference.kind)
            $0.flat("name", reference.name ?? LocalizedName(reference.id.rawValue))
            $0.field("alliance_count", alliances.count)
            $0.field("article_count", articles.count)
            $0.flat("classes", classes)
            $0.flat("statuses", statuses)
            $0.flat("sectors", sectors)
            $0.flat("alliances", alliances)
            $0.flat("articles", articles)
        }
    }
}
