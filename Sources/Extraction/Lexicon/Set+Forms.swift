import Gazetteer

extension Set<Form> {
    /// The forms of the words of `text`, which blanks and line ends divide. Never inlined: there are
    /// many calls, each made once.
    @inline(never)
    init(words text: String) {
        self = Set(
            text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Form(String($0)) })
    }
}
