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

    @inlinable
    package static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }

    @inlinable
    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
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
