import Gazetteer
import Records

extension Snapshot {
    /// Writes what belongs to no table.
    func write(to file: inout SnapshotEncoder) {
        file.write([hash.rawValue])
        file.write(modified.map { [$0] } ?? [])
        file.write(publishers.count)
        for publisher in publishers { file.write(publisher) }
        file.write(actors.ids.compactMap { actor(ActorID($0)) })
        dyadPanel.write(to: &file)
    }
}

extension Snapshot.Frame {
    /// Names and their completions are made anew of the actors.
    init(
        _ gazetteer: Gazetteer, _ generation: Int, from file: inout SnapshotDecoder
    ) throws(SnapshotFileProblem) {
        let hashes = try file.numbers(UInt64.self)
        guard hashes.count == 1 else { throw .damaged }
        let modified = try file.numbers(Int.self).first
        var publishers: [String] = []
        for _ in 0..<(try file.count()) { publishers.append(try file.text()) }
        let actors = try file.values(Actor.self)
        self.init(
            names: ActorNames(actors),
            completion: SnapshotBuilder.completion(of: actors, gazetteer),
            dyadPanel: try DyadPanel(from: &file), publishers: publishers, generation: generation,
            hash: ContentHash(rawValue: hashes[0]), modified: modified, actors: actors)
    }
}
