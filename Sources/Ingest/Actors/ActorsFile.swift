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

    package let actors: [Actor]
    package let organisations: [Organisation]
    /// The armed groups that states make arrangements with.
    package let parties: Set<ActorID>

    /// Reads the table; `file` is how failures name it.
    ///
    /// Refused, each with its line and column: what is not UTF-8, unknown or doubled columns, a line without `id`, an
    /// unknown kind, a new actor without a name, countries and members that nobody knows, and years that are none.
    package init(_ bytes: [UInt8], file: String) throws(SeedFailures) {
        var reader = ActorsReader(file: file)
        reader.read(bytes)
        guard reader.failures.isEmpty else { throw SeedFailures(reader.failures) }
        (actors, organisations, parties) = (reader.actors, reader.organisations, reader.parties)
    }

    /// The gazetteer with these actors in it.
    package var gazetteer: Gazetteer {
        Gazetteer(adding: actors, organisations: organisations, parties: parties)
    }
}
