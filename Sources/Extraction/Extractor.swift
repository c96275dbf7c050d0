package import Gazetteer
package import Records

/// Text in, records out. Pure and total: no clock, no I/O, any bytes.
package struct Extractor: Sendable {
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
