extension Gazetteer {
    /// The weapons that `range` of the text's tokens names.
    package func weapons(in text: TokenizedText, range: Range<Int>) -> [WeaponMatch] {
        arsenal.weapons(in: text, range: range)
    }

    /// The media that `range` of the text's tokens names.
    package func media(in text: TokenizedText, range: Range<Int>) -> [MediumMatch] {
        press.media(in: text, range: range)
    }

    /// The medium called `name`, whatever its case and accents; nil where unknown.
    package func medium(named name: String) -> Medium? { press.medium(named: name) }
}
