package import Extraction
import Gazetteer

extension Extractor {
    /// The extractor for the actors that the package ships; its tables are made on all cores.
    package static func standard() -> Extractor {
        _ = tables.concurrentMap { make in make() }
        return Extractor(gazetteer: .standard)
    }
}
