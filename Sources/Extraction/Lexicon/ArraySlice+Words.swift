/// What the tables' loaders ask of UTF-8, without making strings of it.
extension ArraySlice<UInt8> {
    func ends(in ending: String) -> Bool {
        let bytes = ending.utf8
        return last == bytes.last && count >= bytes.count
            && suffix(bytes.count).elementsEqual(bytes)
    }

    /// Without the blanks around it.
    var trimmed: ArraySlice<UInt8> {
        let blank = UInt8(ascii: " ")
        guard let last = lastIndex(where: { $0 != blank }) else { return [] }
        return self[...last].drop { $0 == blank }
    }

    /// The parts between blanks.
    var words: [ArraySlice<UInt8>] { split(separator: UInt8(ascii: " ")) }
}
