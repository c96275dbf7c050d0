/// Whom the names stand for that were asked for as partners before. Belongs to one event loop, and to one
/// snapshot.
///
/// The same few dozen names stand in nearly all queries, however these differ otherwise.
final class PartnerMemo {
    private var known: [String: [String]] = [:]

    /// Nobody asks for more in earnest; whoever makes names up costs no more memory than this.
    private static let capacity = 512
    private static let longest = 64

    /// The ids that `name` stands for; nil where it was not asked for.
    func ids(of name: String) -> [String]? { known[name] }

    func note(_ ids: [String], of name: String) {
        guard name.utf8.count <= Self.longest else { return }
        if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
        known[name] = ids
    }
}
