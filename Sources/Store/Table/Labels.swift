package import Records

/// The names of records in two languages, kept with the texts that hold them anyway.
package struct Labels: Sendable {
    /// A name's places among the texts.
    struct Places: Sendable {
        var en: UInt32
        var fr: UInt32
    }

    private let texts: TextStore
    private let places: [Places]

    init(_ texts: TextStore, _ places: [Places]) { (self.texts, self.places) = (texts, places) }

    package subscript(document: Int) -> LocalizedName {
        let place = places[document]
        return LocalizedName(en: texts.field(at: place.en), fr: texts.field(at: place.fr))
    }

    /// As they are kept in a file.
    var numbers: [UInt32] { places.flatMap { [$0.en, $0.fr] } }

    init(_ texts: TextStore, numbers: [UInt32]) {
        self.texts = texts
        places = stride(from: 0, to: numbers.count - 1, by: 2).map {
            Places(en: numbers[$0], fr: numbers[$0 + 1])
        }
    }

    var octets: Int { places.count * 8 }
}
