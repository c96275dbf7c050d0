import Gazetteer
import Records

/// Finds the defence organisations that stand behind an alliance: an article of the alliance names
/// them, and all parties are members.
struct FrameworkFinder {
    struct Framework {
        var organisation: ActorID
        var reading: Int
        /// The sentence that names it.
        var span: TextSpan
    }

    private struct Named {
        var organisation: ActorID
        var members: [ActorID]
        var span: TextSpan
    }

    /// By reading, the defence organisations that it names, each in the first sentence that does.
    private let named: [[Named]]

    init(_ readings: [Reading], gazetteer: Gazetteer) {
        named = readings.map { reading in
            var named: [Named] = []
            for mention in reading.article.mentions
            where !named.contains(where: { $0.organisation == mention.actor }) {
                guard let organisation = gazetteer.organisation(mention.actor),
                    organisation.isMilitary, organisation.kind != .operation,
                    let span = reading.sentenceSpan(around: mention.span)
                else { continue }
                named.append(
                    Named(
                        organisation: mention.actor, members: organisation.members(), span: span))
            }
            return named
        }
    }

    /// Sorted by organisation; each at its first mention.
    func frameworks(of alliance: Alliance, in indices: [Int]) -> [Framework] {
        guard alliance.allianceClass != .organisation else { return [] }
        let parties = Set(alliance.parties)
        var found: [ActorID: Framework] = [:]
        for index in indices {
            for body in named[index]
            where found[body.organisation] == nil && parties.isSubset(of: body.members) {
                found[body.organisation] = Framework(
                    organisation: body.organisation, reading: index, span: body.span)
            }
        }
        return found.values.sorted { $0.organisation < $1.organisation }
    }
}
