import Gazetteer

/// The words of the temporal grammar, by form: one probe a token.
struct DateLexicon: Sendable {
    struct Entry: Sendable {
        var terms: DateTerm = []
        var value = 0
        var number = 0
    }

    private var keys: [UInt64]
    private var entries: [Entry]
    private let mask: Int

    init() {
        let size = 2048
        keys = [UInt64](repeating: 0, count: size)
        entries = [Entry](repeating: Entry(), count: size)
        mask = size - 1
        for group in Self.vocabulary {
            for word in group.words.split(separator: " ") {
                add(Form(String(word)), group.terms, group.value, number: group.number)
            }
        }
    }

    /// What `form` can be; nothing for a word that no date needs.
    @inline(__always)
    func entry(for form: Form) -> Entry {
        var index = Int(truncatingIfNeeded: form.rawValue ^ form.rawValue >> 32) & mask
        while keys[index] != 0 {
            if keys[index] == form.rawValue { return entries[index] }
            index = (index + 1) & mask
        }
        return Entry()
    }

    /// A word listed twice is both; of two values the first stays.
    private mutating func add(_ form: Form, _ terms: DateTerm, _ value: Int, number: Int) {
        var index = Int(truncatingIfNeeded: form.rawValue ^ form.rawValue >> 32) & mask
        while keys[index] != 0, keys[index] != form.rawValue { index = (index + 1) & mask }
        keys[index] = form.rawValue
        entries[index].terms.formUnion(terms)
        if entries[index].value == 0 { entries[index].value = value }
        if entries[index].number == 0 { entries[index].number = number }
    }
}
