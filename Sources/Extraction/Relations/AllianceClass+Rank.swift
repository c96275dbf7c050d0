import Records

extension AllianceClass {
    /// The more a class says, the higher its rank: when two sentences disagree, it wins.
    var rank: Int {
        switch self {
        case .alignment: 0
        case .dcaSector: 1
        case .dcaGeneral: 2
        case .strategicPartnership: 3
        case .alliance: 4
        case .organisation: 5
        }
    }
}
