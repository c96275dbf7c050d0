import Gazetteer

extension Extractor {
    /// Each makes tables that all extractors share and that are made once in a process: the largest first, none
    /// in need of another.
    ///
    /// What is not made by one of these is made when a document first asks for it.
    package static let tables: [@Sendable () -> Void] = [
        { _ = Gazetteer.standard },
        { _ = Lexicon.french },
        { _ = FrameTable.french },
        {
            _ = PersonLexicon.standard
            _ = FurnitureMatcher.standard
        },
    ]
}
