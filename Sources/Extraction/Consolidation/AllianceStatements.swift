import Records

/// Writes down what each claim proves of its alliance.
struct AllianceStatements {
    let alliance: Alliance
    let readings: [Reading]

    func write(_ placed: PlacedClaim, book: inout StatementBook) {
        let claim = placed.claim
        func state(_ predicate: String, _ object: String?, isChosen: Bool? = nil) {
            guard let object else { return }
            book.add(
                subject: alliance.id.rawValue, predicate: predicate, object: object, placed: placed,
                rank: isChosen.map { $0 ? .preferred : .normal } ?? .normal)
        }
        for party in claim.parties { state("party", party.rawValue) }
        state(
            "class", claim.allianceClass.rawValue,
            isChosen: claim.allianceClass == alliance.allianceClass)
        if claim.instrument != .none { state("instrument", claim.instrument.rawValue) }
        state("status", claim.status.rawValue, isChosen: claim.status == alliance.status)
        for sector in claim.sectors { state("sector", sector.rawValue) }
        if claim.isRenewal { state("renewal", "true") }
        for (name, answer) in obligations(claim.obligations) { state("obligation.\(name)", answer) }
        let dates = [
            ("announced", claim.announced, alliance.announced),
            ("signed", claim.signed, alliance.signed),
            ("effective", claim.effective, alliance.effective),
            ("expires", claim.expires, alliance.expires),
            ("terminated", claim.terminated, alliance.terminated),
        ]
        for (name, mention, chosen) in dates {
            state(name, mention?.value?.edtf, isChosen: mention?.value?.edtf == chosen?.edtf)
        }
        state("length_months", claim.length?.months.map(String.init))
        state("strength", claim.strength.map(String.init))
    }

    private func obligations(_ obligations: Obligations) -> [(String, String)] {
        [
            ("defense", obligations.defense), ("offense", obligations.offense),
            ("neutrality", obligations.neutrality), ("nonaggression", obligations.nonaggression),
            ("consultation", obligations.consultation),
        ].filter { $0.1 != .unknown }.map { ($0.0, $0.1.rawValue) }
    }

    /// The deliveries and happenings of a claim as events numbered from `count` on.
    func events(_ placed: PlacedClaim, from count: Int, book: inout StatementBook) -> [Event] {
        let claim = placed.claim
        var events: [Event] = []
        func add(
            _ type: EventType, _ mode: String, date: PartialDate?, delivery: Delivery?,
            place: String?
        ) {
            let id = EventID("\(alliance.id.rawValue)-e\(count + events.count + 1)")
            let object =
                delivery.map { "\($0.number.map { "\($0) " } ?? "")\($0.designation)" } ?? mode
            let statement = book.add(
                subject: alliance.id.rawValue, predicate: mode, object: object, placed: placed,
                rank: .normal)
            events.append(
                Event(
                    id: id, type: type, mode: mode,
                    parties: delivery.map { [$0.supplier, $0.recipient] } ?? claim.parties,
                    date: date, place: place, alliance: alliance.id, delivery: delivery,
                    article: readings[placed.reading].article.id, modality: claim.modality,
                    statement: statement))
        }
        for goods in claim.deliveries {
            add(
                .aid, "delivery", date: goods.delivered,
                delivery: Delivery(
                    supplier: goods.supplier, recipient: goods.recipient,
                    designation: goods.designation, number: goods.number,
                    delivered: goods.delivered, isUncertain: goods.isUncertain),
                place: nil)
        }
        for happening in claim.happenings {
            add(
                happening.type, happening.mode, date: happening.date, delivery: nil,
                place: happening.place)
        }
        return events
    }
}
