import Records

extension Instrument {
    init(tags: Tags) {
        if tags.has(.partnership) {
            self = .strategicPartnership
        } else if tags.has(.treaty) {
            self = .treaty
        } else if tags.has(.pact) {
            self = .pact
        } else if tags.has(.memorandum) {
            self = .memorandum
        } else if tags.has(.protocol) {
            self = .protocolDocument
        } else if tags.has(.statement) {
            self = .jointStatement
        } else if tags.has(.charter) {
            self = .charter
        } else if !tags.isDisjoint(with: Tags(.agreement, .contract, .partnership)) {
            self = .agreement
        } else {
            self = .none
        }
    }
}
