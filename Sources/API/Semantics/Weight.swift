/// How much a client wants one of several (RFC 9110 §12.4.2).
struct Weight {
    /// From 0, which means "not acceptable", to 1.
    var value = 1.0

    /// The weight among the parameters of an element, in small letters; 1 without one.
    ///
    /// Nil where it breaks the grammar.
    init?(of parameters: some Sequence<String>) {
        for parameter in parameters where parameter.hasPrefix("q=") {
            guard let value = Double(parameter.dropFirst(2)), (0...1).contains(value) else {
                return nil
            }
            self.value = value
        }
    }

    var isTaken: Bool { value > 0 }
}
