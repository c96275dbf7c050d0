import Records

/// A state of the Correlates of War list.
struct DyadState: Hashable, Sendable {
    var code: Int
    var id: ActorID
}

/// What a panel of dyad-years counts of one alliance.
struct DyadEntry: Sendable {
    var id: AllianceID
    /// Its parties and members that have a number, rising by number.
    var states: [DyadState]
    var term: DyadTerm
    var obligations: Obligations
    var isCooperationAgreement: Bool
}
