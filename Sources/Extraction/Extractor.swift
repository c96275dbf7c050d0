package import Gazetteer
package import Records

/// Text in, records out. Pure and total: no clock, no I/O, any bytes.
package struct Extractor: Sendable {
    let gazetteer: Gazetteer

    package init(gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// Reads one document. Costs the most of all; documents may be read in parallel.
    package func read(_ document: Document) -> Reading {
        Reading(article: Article(id: document.id, source: document.source, text: document.text))
    }

    /// Brings readings together: one instrument told by two articles becomes one alliance.
    ///
    /// The order of `readings` does not matter.
    package func consolidate(_ readings: [Reading]) -> Corpus {
        Corpus(articles: readings.map(\.article).sorted { $0.id < $1.id })
    }
}
