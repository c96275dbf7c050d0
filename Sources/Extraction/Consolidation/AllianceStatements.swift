import Records

/// Writes down what each claim proves of its alliance.
struct AllianceStatements {
    let alliance: Alliance
    let readings: [Reading]

    func write(_ claim: Claim, _ evidence: Evidence, book: inout StatementBook) {
        func state(_ predicate: String, _ object: String?, isChosen: Bool? = nil) {
            guard let object else { return }
            book.add(
                subject: alliance.id.rawValue, predicate: predicate, object: object, by: evidence,
                rank: isChosen.map { $0 ? .preferred : .normal } ?? .normal)
        }
        if claim.isMeeting { return }
        for party in claim.parties { state("party", party.rawValue) }
        state(
            "class", claim.allianceClass.rawValue,
            isChosen: claim.allianceClass == alliance.allianceClass)
        if claim.instrument != .none { state("instrument", claim.instrument.rawValue) }
        state("status", claim.status.rawValue, isChosen: claim.status == alliance.status)
        for sector in claim.sectors { state("sector", sector.rawValue) }
        if claim.isRenewal { state("renewal", "true") }
        for (name, answer) in obligations(claim.obligations) { state("obligation.\(name)", answer) }
        func date(_ predicate: String, _ told: String?, _ chosen: String?) {
            state(predicate, told, isChosen: told == chosen)
        }
        date("announced", claim.announced?.value?.edtf, alliance.announced?.edtf)
        date("signed", claim.signed?.value?.edtf, alliance.signed?.edtf)
        date("effective", claim.effective?.value?.edtf, alliance.effective?.edtf)
        date("expires", claim.expires?.value?.edtf, alliance.expires?.edtf)
        date("terminated", claim.terminated?.value?.edtf, alliance.terminated?.edtf)
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

    /// Adds the deliveries and happenings of a claim to `events`; one that is there already, told
    /// again by another sentence, gets a statement more.
    func addEvents(
        of placed: PlacedClaim, _ evidence: Evidence, to events: inout [Event],
        book: inout StatementBook
    ) {
        let claim = placed.claim
        for goods in claim.deliveries {
            let delivery = Delivery(
                supplier: goods.supplier, recipient: goods.recipient,
                designation: goods.designation, number: goods.number,
                delivered: goods.delivered, isUncertain: goods.isUncertain)
            add(
                event(.aid, "delivery", date: goods.delivered, delivery: delivery, placed),
                to: &events, book: &book, evidence)
        }
        for happening in claim.happenings {
            var event = event(
                happening.type, happening.mode, date: happening.date, delivery: nil, placed)
            event.place = happening.place
            add(event, to: &events, book: &book, evidence)
        }
    }

    private func event(
        _ type: EventType, _ mode: String, date: PartialDate?, delivery: Delivery?,
        _ placed: PlacedClaim
    ) -> Event {
        Event(
            id: EventID(""), type: type, mode: mode,
            parties: delivery.map { [$0.supplier, $0.recipient] } ?? placed.claim.parties,
            date: date, alliance: alliance.id, delivery: delivery,
            article: readings[placed.reading].article.id, modality: placed.claim.modality,
            statement: StatementID(""))
    }

    private func add(
        _ event: Event, to events: inout [Event], book: inout StatementBook, _ evidence: Evidence
    ) {
        let number = event.delivery?.number.map { "\($0) " } ?? ""
        let object = event.delivery.map { number + $0.designation } ?? event.mode
        let statement = book.add(
            subject: alliance.id.rawValue, predicate: event.mode, object: object, by: evidence)
        if let index = events.firstIndex(where: { Self.isSame($0, event) }) {
            events[index].date = events[index].date ?? event.date
            events[index].place = events[index].place ?? event.place
            return
        }
        var event = event
        event.id = EventID("\(alliance.id.rawValue)-e\(events.count + 1)")
        event.statement = statement
        events.append(event)
    }

    /// The same goods between the same parties, or the same kind of event on the same day.
    private static func isSame(_ a: Event, _ b: Event) -> Bool {
        guard a.mode == b.mode, a.parties == b.parties else { return false }
        if let goods = a.delivery, let others = b.delivery {
            return goods.designation == others.designation && goods.number == others.number
                && goods.isUncertain == others.isUncertain
        }
        return a.date?.edtf == b.date?.edtf || a.date == nil || b.date == nil
    }
}
