/// The name under which a record of type `Of` is served: stable, readable, safe in a URL path.
///
/// The phantom parameter keeps an actor's id out of an alliance's place; `rawValue` is what JSON shows.
@usableFromInline
package struct Identifier<Of>: Hashable, Sendable {
    @usableFromInline package let rawValue: String

    @inlinable
    package init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// The same text in as many octets: no other text equals one of ASCII.
    @inlinable
    package static func == (a: Self, b: Self) -> Bool {
        a.rawValue.utf8.count == b.rawValue.utf8.count && a.rawValue == b.rawValue
    }

    @inlinable
    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// What sets and dictionaries ask.
    @inlinable
    package func _rawHashValue(seed: Int) -> Int { identifierHash(rawValue, seed: seed) }
}

/// FNV-1a over the octets, which for the short ids of ASCII takes a fifth of the time of SipHash.
@usableFromInline
func identifierHash(_ text: String, seed: Int) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: seed)
    var all: UInt8 = 0
    let octets = text.utf8.span
    for index in octets.indices {
        all |= octets[index]
        hash = (hash ^ UInt64(octets[index])) &* 0x0000_0100_0000_01b3
    }
    // Beyond ASCII two spellings may be one text, which String knows.
    guard all < 0x80 else { return text._rawHashValue(seed: seed) }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
}

extension Identifier: Comparable {
    @inlinable
    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Identifier: CustomStringConvertible {
    @inlinable
    package var description: String { rawValue }
}

/// What an identifier can be of. Names only, so that an id does not need the record.
package enum Subject {
    package enum OfActor {}
    package enum OfAlliance {}
    package enum OfArticle {}
    package enum OfStatement {}
    package enum OfEvent {}
}

package typealias ActorID = Identifier<Subject.OfActor>
package typealias AllianceID = Identifier<Subject.OfAlliance>
package typealias ArticleID = Identifier<Subject.OfArticle>
package typealias StatementID = Identifier<Subject.OfStatement>
package typealias EventID = Identifier<Subject.OfEvent>
