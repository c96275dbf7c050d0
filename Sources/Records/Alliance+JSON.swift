/// What an alliance's JSON shows of the records that it refers to.
///
/// An alliance alone has ids; a reader wants names, events and articles beside them. Whoever serves
/// alliances says here how to find them.
package struct AllianceContext {
    package var actor: (ActorID) -> Actor?
    package var event: (EventID) -> Event?

    package init(actor: @escaping (ActorID) -> Actor?, event: @escaping (EventID) -> Event?) {
        self.actor = actor
        self.event = event
    }
}

extension Alliance {
    package func write(to json: inout JSONWriter, in context: AllianceContext) {
        json.object {
            $0.field("id", id)
            $0.field("name", name)
            $0.field("aliases", aliases)
            $0.field("parties", parties.map { ActorReference($0, context.actor($0)) })
            $0.field("members", members.map { ActorReference($0, context.actor($0)) })
            $0.field("class", allianceClass.rawValue)
            $0.field("instrument", instrument.rawValue)
            $0.field("renewal", isRenewal)
            $0.field("obligations", obligations)
            $0.field("cow_type", cowType?.rawValue)
            $0.field("sectors", sectors.map(\.rawValue))
            $0.field("status", status.rawValue)
            $0.field("status_history", statusHistory)
            $0.field("announced", announced)
            $0.field("signed", signed)
            $0.field("effective", effective)
            $0.field("expires", expires)
            $0.field("terminated", terminated)
            $0.field("length_months", lengthMonths)
            $0.field("strength", strength)
            $0.field("events", events.compactMap(context.event))
            $0.field("frameworks", frameworks.map { ActorReference($0, context.actor($0)) })
            $0.field("parent", parent)
            $0.field("predecessor", predecessor)
            $0.field("related", related)
            $0.key("ids")
            $0.object {
                $0.field("atop", atop)
                $0.field("cow", cow)
                $0.field("wikidata", wikidata)
            }
            $0.field("first_seen", firstSeen)
            $0.field("last_seen", lastSeen)
            $0.field("confidence", confidence)
            $0.field("statement_count", statementCount)
            $0.field("article_count", articles.count)
            $0.field("articles", articles)
        }
    }
}

/// An actor as an alliance names it: enough to read, and the id to follow.
package struct ActorReference: JSONRepresentable {
    package var id: ActorID
    package var kind: String?
    package var name: LocalizedName?

    package init(_ id: ActorID, _ actor: Actor?) {
        self.id = id
        kind = actor?.kind.rawValue
        name = actor?.name
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("kind", kind)
            $0.field("name", name)
        }
    }
}
