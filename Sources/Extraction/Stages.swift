import Gazetteer
import Records

/// The stages of reading, made once: their tables take longer than a document.
struct Stages: Sendable {
    let cleaner: Cleaner
    let dates = DateFinder()
    let persons = PersonFinder()

    init(gazetteer: Gazetteer) {
        let dates = dates
        cleaner = Cleaner(
            date: { dates.date(in: $0, tokens: $1) },
            isMedium: { text, tokens in
                gazetteer.media(in: text, range: tokens).contains { $0.tokens == tokens }
            },
            isPlace: { text, tokens in
                gazetteer.matches(in: text, range: tokens).contains { $0.tokens == tokens }
            })
    }
}
