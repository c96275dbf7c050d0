package import Gazetteer
package import Records

/// The actors that a directory of articles adds to the gazetteer: its `actors.tsv`.
///
/// A line is an actor, or more names of one that is known already. The first line names the columns, in any order:
///
///     id       kind          name_fr                name_en        aliases          country  members
///     LIPTAKO  organisation  Alliance du Liptako    …              A.L.|pacte du …           MLI:2023|NER:2023
///     FRA                                                          le pays de Descartes
package struct ActorsFile: Sendable {
    package static let name = "actors.tsv"
    /// Octets of the largest file that is read.
    static let limit = 1_048_576

    package internal(set) var actors: [Actor] = []
    package internal(set) var organisations: [Organisation] = []
    /// The armed groups that states make arrangements with.
    package internal(set) var parties: Set<ActorID> = []

    /// Reads the table; `file` is how failures name it.
    ///
    /// Refused, each with its line and column: what is not UTF-8, unknown or doubled columns, a line without `id`, an
    /// unknown kind, a new actor without a name, countries and members that nobody knows, and years that are none.
    package init(_ bytes: [UInt8], file: String) throws(SeedFailures) {
        var reader = ActorsReader(file: file)
        reader.read(bytes)
        guard reader.failures.isEmpty else { throw SeedFailures(reader.failures) }
        self = reader.result
    }

    init() {}

    /// The gazetteer with these actors in it.
    package var gazetteer: Gazetteer {
        Gazetteer(adding: actors, organisations: organisations, parties: parties)
    }
}

extension ActorsFile {
    init(_ file: SeedFile) throws(SeedFailures) {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try FileSystem.bytes(of: file.realPath, limit: Self.limit)
        } catch {
            throw SeedFailures([SeedFailure(file: file.path, reason: error.reason)])
        }
        try self.init(bytes, file: file.path)
    }
}
