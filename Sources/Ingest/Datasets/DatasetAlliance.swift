import Records

/// An alliance as a published data set codes it.
struct DatasetAlliance {
    var id: String
    /// Nil where it is called by its parties.
    var name: String?
    var parties: [Party]
    var allianceClass = AllianceClass.alliance
    var instrument = Instrument.agreement
    var obligations = Obligations()
    var sectors: [Sector] = []
    var status = Status.inForce
    var signed: PartialDate?
    var effective: PartialDate?
    var expires: PartialDate?
    var terminated: PartialDate?
    /// ATOP's number.
    var atop: String?
    /// What proves it: its row.
    var span: TextSpan
    var line: Int
}

extension DatasetAlliance {
    /// A member as the data set writes it.
    enum Party: Hashable {
        /// A state by its number in the Correlates of War list; other lists use the same numbers otherwise.
        case cow(Int)
        /// Whom a name, an acronym or a code in letters stands for.
        case actor(ActorID)
    }
}

/// What is wrong with a row.
struct DatasetProblem: Error {
    var line: Int
    /// The cell, from 1, or the member; nil where the whole row is meant.
    var column: Int?
    var reason: String
}
