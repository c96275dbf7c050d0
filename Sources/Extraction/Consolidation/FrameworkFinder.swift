import Gazetteer
import Records

/// Finds the defence organisations that stand behind an alliance: an article of the alliance names
/// them, and all parties are members.
struct FrameworkFinder {
    let gazetteer: Gazetteer
    let readings: [Reading]

    struct Framework {
        var organisation: ActorID
        var reading: Int
        /// The sentence that names it.
        var span: TextSpan
    }

    /// Sorted by organisation; each at its first mention.
    func frameworks(of alliance: Alliance, in indices: [Int]) -> [Framework] {
        guard alliance.allianceClass != .organisation else { return [] }
        let parties = Set(alliance.parties)
        var found: [ActorID: Framework] = [:]
        for index in indices {
            for mention in readings[index].article.mentions where found[mention.actor] == nil {
                guard let organisation = gazetteer.organisation(mention.actor),
                    organisation.isMilitary, organisation.kind != .operation,
                    parties.isSubset(of: organisation.members()),
                    let span = readings[index].sentenceSpan(around: mention.span)
                else { continue }
                found[mention.actor] = Framework(
                    organisation: mention.actor, reading: index, span: span)
            }
        }
        return found.values.sorted { $0.organisation < $1.organisation }
    }
}
