package import Gazetteer
package import Records

/// Text in, records out. Pure and total: no clock, no I/O, any bytes.
package struct Extractor: Sendable {
    /// Stands in every statement: it changes whenever the same text may give other statements.
    package static let version = "0.1.0"

    let gazetteer: Gazetteer
    let stages: Stages

    package init(gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        stages = Stages(gazetteer: gazetteer)
    }

    /// Reads one document. Costs the most of all; documents may be read in parallel.
    package func read(_ document: Document) -> Reading {
        DocumentReader(gazetteer: gazetteer, stages: stages, document: document).reading()
    }

    /// Brings readings together: one instrument told by two articles becomes one alliance.
    ///
    /// The order of `readings` does not matter.
    package func consolidate(_ readings: [Reading]) -> Corpus {
        Consolidator(gazetteer: gazetteer)
            .corpus(of: readings.sorted { $0.article.id < $1.article.id })
    }
}

/// The stages of reading, made once: their tables take longer than a document.
struct Stages: Sendable {
    let cleaner: Cleaner
    let dates = DateFinder()
    let persons = PersonFinder()
    let scenes = SceneBuilder(lexicon: .french, grammar: .french)

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
