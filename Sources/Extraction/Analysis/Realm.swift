import Records

/// A kind of state that a noun tells: "le royaume" is a kingdom that the article named.
enum Realm: CaseIterable, Sendable {
    case kingdom, emirate, sultanate, archipelago, island

    private var nouns: [String] {
        switch self {
        case .kingdom: ["royaume", "monarchie", "royaume chérifien", "royaume wahhabite"]
        case .emirate: ["émirat", "émirat gazier"]
        case .sultanate: ["sultanat"]
        case .archipelago: ["archipel"]
        case .island: ["île"]
        }
    }

    /// The noun behind its articles, small or not.
    var phrases: [String] {
        nouns.flatMap { noun -> [String] in
            let isElided = "aeiouéèêîhâô".contains(noun.first ?? "x")
            let isFeminine = self == .island || noun == "monarchie"
            let article = isFeminine ? "la" : "le"
            let of = isFeminine ? "de la" : "du"
            let to = isFeminine ? "à la" : "au"
            let small = isFeminine ? "petite" : "petit"
            let plain =
                isElided ? ["l'\(noun)"] : ["\(article) \(noun)", "\(of) \(noun)", "\(to) \(noun)"]
            return plain + ["\(article) \(small) \(noun)", "\(of) \(small) \(noun)"]
        }
    }

    func contains(_ state: ActorID) -> Bool { states.contains(state) }

    private var states: Set<ActorID> {
        switch self {
        case .kingdom: Self.kingdoms
        case .emirate: Self.emirates
        case .sultanate: Self.sultanates
        case .archipelago: Self.archipelagos
        case .island: Self.islands
        }
    }

    private static func ids(_ codes: String) -> Set<ActorID> {
        Set(codes.split(separator: " ").map { ActorID(String($0)) })
    }

    private static let kingdoms = ids(
        "BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR NLD NOR SAU SWE SWZ THA TON")
    private static let emirates = ids("ARE KWT QAT")
    private static let sultanates = ids("BRN OMN")
    private static let archipelagos = ids(
        "BHR BHS COM CPV FJI FSM IDN JPN KIR MDV MHL PHL PLW SLB STP SYC TON TUV VUT WSM")
    private static let islands = ids("BRB CUB CYP HTI IRL ISL JAM LKA MDG MLT MUS NRU TLS TTO TWN")
}
