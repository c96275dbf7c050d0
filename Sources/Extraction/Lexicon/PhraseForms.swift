/// The forms of a phrase, one behind the other in memory that is used again for the next phrase.
struct PhraseForms {
    private var bytes: [UInt8] = []
    private var forms: [(end: Int, tense: Tense)] = []

    var count: Int { forms.count }

    subscript(index: Int) -> (form: ArraySlice<UInt8>, tense: Tense) {
        let start = index == 0 ? 0 : forms[index - 1].end
        return (bytes[start..<forms[index].end], forms[index].tense)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        forms.removeAll(keepingCapacity: true)
    }

    /// Becomes `phrase` alone.
    mutating func keep(_ phrase: ArraySlice<UInt8>) {
        removeAll()
        add(phrase, .none)
    }

    mutating func add(_ form: ArraySlice<UInt8>, _ tense: Tense) {
        write(form)
        end(tense)
    }

    mutating func add(_ stem: ArraySlice<UInt8>, _ ending: String, _ tense: Tense) {
        write(stem)
        write(ending)
        end(tense)
    }

    /// Writes on at the next form.
    mutating func write(_ part: ArraySlice<UInt8>) { bytes.append(contentsOf: part) }

    mutating func write(_ part: String) { bytes.append(contentsOf: part.utf8) }

    /// What has been written since the last end is a form.
    mutating func end(_ tense: Tense) { forms.append((bytes.count, tense)) }

    /// Takes the last form back where it stands there twice.
    mutating func dropRepetition() {
        guard let last = forms.indices.last else { return }
        let form = self[last].form
        guard forms[..<last].indices.contains(where: { self[$0].form == form }) else { return }
        bytes.removeLast(form.count)
        forms.removeLast()
    }
}
