import Records

/// From codes to actors: ids, ISO 3166-1, Correlates of War, Wikidata.
struct CodeIndex: Sendable {
    private var byCode: [String: Int32] = [:]
    private var byNumeric: [String: Int32] = [:]
    private var byCOW: [Int: Int32] = [:]

    init(_ actors: [Actor]) {
        byCode.reserveCapacity(actors.count * 4)
        for (number, actor) in actors.enumerated() {
            let place = Int32(truncatingIfNeeded: number)
            if let code = actor.codes.iso2 { byCode[code] = place }
            if let code = actor.codes.iso3 { byCode[code] = place }
            if let code = actor.codes.wikidata { byCode[code] = place }
            if let code = actor.codes.isoNumeric { byNumeric[code] = place }
            if let code = actor.codes.cow { byCOW[code] = place }
        }
    }

    /// The state of that number in the Correlates of War list.
    func actor(cow number: Int) -> Int32? { byCOW[number] }

    /// The actor whose code `code` is, letters in any case.
    ///
    /// A number is a COW number first, an ISO one else: `365` is Russia, `643` too. ISO's have always
    /// three digits and COW's no leading zero, so that `040` is Austria and `40` Cuba.
    func actor(_ code: String) -> Int32? {
        guard let number = Int(code), number > 0 else { return byCode[code.uppercased()] }
        if code.utf8.first != UInt8(ascii: "0"), let place = byCOW[number] { return place }
        let padded = String(repeating: "0", count: max(0, 3 - code.utf8.count)) + code
        return byNumeric[padded]
    }
}
