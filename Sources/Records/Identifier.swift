/// The name under which a record of type `Of` is served: stable, readable, safe in a URL path.
///
/// The phantom parameter keeps an actor's id out of an alliance's place; `rawValue` is what JSON shows.
package struct Identifier<Of>: Hashable, Sendable {
    package let rawValue: String

    package init(_ rawValue: String) {
        self.rawValue = rawValue
    }
}

extension Identifier: Comparable {
    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Identifier: CustomStringConvertible {
    package var description: String { rawValue }
}

package typealias ActorID = Identifier<Actor>
package typealias AllianceID = Identifier<Alliance>
package typealias ArticleID = Identifier<Article>
package typealias StatementID = Identifier<Statement>
package typealias EventID = Identifier<Event>
