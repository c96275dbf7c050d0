import Records

/// Two states in one year, and what joined them then.
struct DyadYear: Sendable {
    /// Orders rows by dyad, then year.
    struct Key: Hashable, Comparable {
        let first: Int
        let second: Int
        let year: Int

        init(_ first: DyadState, _ second: DyadState, _ year: Int) {
            (self.first, self.second, self.year) = (first.code, second.code, year)
        }

        static func < (one: Key, other: Key) -> Bool {
            (one.first, one.second, one.year) < (other.first, other.second, other.year)
        }
    }

    private let first: DyadState
    private let second: DyadState
    private let year: Int
    private var answers = [[Answer]](repeating: [], count: Self.obligations.count)
    private var isCooperationAgreement = false
    private var alliances: [AllianceID] = []

    init(_ first: DyadState, _ second: DyadState, _ year: Int) {
        (self.first, self.second, self.year) = (first, second, year)
    }

    mutating func add(_ entry: DyadEntry) {
        for (place, (_, answer)) in Self.obligations.enumerated() {
            answers[place].append(answer(entry.obligations))
        }
        isCooperationAgreement = isCooperationAgreement || entry.isCooperationAgreement
        alliances.append(entry.id)
    }

    /// ATOP's columns and what they hold.
    private static let obligations: [(column: String, answer: @Sendable (Obligations) -> Answer)] =
        [
            ("defense", { $0.defense }), ("offense", { $0.offense }),
            ("neutral", { $0.neutrality }), ("nonagg", { $0.nonaggression }),
            ("consul", { $0.consultation }),
        ]

    /// 1 where one says yes, 0 where all say no, null where nobody tells: the press leaves out what is
    /// not there, so that silence is not a no.
    private static func code(_ answers: [Answer]) -> Int? {
        if answers.contains(.yes) { return 1 }
        return answers.allSatisfy { $0 == .no } ? 0 : nil
    }

    /// The row as JSON; `isFlat` joins its alliances with `;`.
    func json(isFlat: Bool) -> [UInt8] {
        FlatRow.of { json in
            json.field("dyad", first.code * 1_000 + second.code)
            json.field("year", year)
            json.field("mem1", first.code)
            json.field("mem2", second.code)
            json.field("state1", first.id)
            json.field("state2", second.id)
            json.field("atopally", Self.code(answers.flatMap(\.self)))
            for (place, (column, _)) in Self.obligations.enumerated() {
                json.field(column, Self.code(answers[place]))
            }
            json.field("dca", isCooperationAgreement ? 1 : 0)
            json.field("alliance_count", alliances.count)
            if isFlat {
                json.flat("alliances", alliances.map(\.rawValue))
            } else {
                json.field("alliances", alliances)
            }
        }
    }
}
