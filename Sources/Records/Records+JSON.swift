extension LocalizedName: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("en", en)
            $0.field("fr", fr)
        }
    }
}

extension PartialDate: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("edtf", edtf)
            $0.field("earliest", earliest?.description)
            $0.field("latest", latest?.description)
            $0.field("precision", precision.rawValue)
            $0.field("anchor", anchor)
            $0.field("source_text", sourceText)
        }
    }
}

extension ActorName: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("value", value)
            $0.field("lang", language)
            $0.field("type", use.rawValue)
        }
    }
}

extension Codes: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("iso2", iso2)
            $0.field("iso3", iso3)
            $0.field("iso_numeric", isoNumeric)
            $0.field("cow", cow)
            $0.field("gw", gw)
            $0.field("wikidata", wikidata)
        }
    }
}

extension Position: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("title", title)
            $0.field("body", body)
            $0.field("country", country)
            $0.field("seen_from", seenFrom)
            $0.field("seen_to", seenTo)
            $0.field("articles", articles)
        }
    }
}

extension Membership: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("organisation", organisation)
            $0.field("role", role)
            $0.field("from", from)
            $0.field("to", to)
        }
    }
}

extension Actor: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            writeKnown(to: &$0)
            writeSeen(to: &$0)
        }
    }

    /// Who the actor is.
    fileprivate func writeKnown(to json: inout JSONWriter) {
        json.field("id", id)
        json.field("kind", kind.rawValue)
        json.field("name", name)
        json.field("names", names)
        json.field("ids", codes)
        json.field("country", country)
        json.field("positions", positions)
        json.field("memberships", memberships)
    }

    /// Where the actor is mentioned.
    fileprivate func writeSeen(to json: inout JSONWriter) {
        json.field("mention_count", mentionCount)
        json.field("article_count", articles.count)
        json.field("articles", articles)
    }
}

/// Writes the actors of one corpus after another. Who they are is put into words once for all but persons, of whom
/// each corpus knows what its own articles say; of the others all know the same.
package struct ActorWriter: Sendable {
    private var known: [ActorID: [UInt8]] = [:]

    package init() {}

    package mutating func write(_ actor: Actor, to json: inout JSONWriter) {
        guard actor.kind != .person else { return json.value(actor) }
        let members = members(of: actor)
        json.object {
            $0.raw(members)
            actor.writeSeen(to: &$0)
        }
    }

    private mutating func members(of actor: Actor) -> [UInt8] {
        if let members = known[actor.id] { return members }
        var json = JSONWriter()
        actor.writeKnown(to: &json)
        known[actor.id] = json.bytes
        return json.bytes
    }
}

extension Obligations: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("defense", defense.rawValue)
            $0.field("offense", offense.rawValue)
            $0.field("neutrality", neutrality.rawValue)
            $0.field("nonaggression", nonaggression.rawValue)
            $0.field("consultation", consultation.rawValue)
        }
    }
}

extension StatusChange: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("status", status.rawValue)
            $0.field("date", date)
            $0.field("article", article)
        }
    }
}

extension Source: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("document", document)
            $0.field("sha256", sha256)
            $0.field("url", url)
        }
    }
}

extension Boilerplate: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("start", span.start)
            $0.field("end", span.end)
            $0.field("kind", kind.rawValue)
        }
    }
}

extension Mention: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("actor", actor)
            $0.field("start", span.start)
            $0.field("end", span.end)
            $0.field("text", text)
            $0.field("form", form)
        }
    }
}

extension RelatedDocument: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("title", title)
            $0.field("text", text)
            $0.field("start", span.start)
            $0.field("end", span.end)
            $0.field("date", date)
            $0.field("actors", actors)
        }
    }
}

extension Diagnostic: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("code", code)
            $0.field("message", message)
            $0.field("start", span?.start)
            $0.field("end", span?.end)
        }
    }
}

extension Article: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("title", title)
            $0.field("author", author)
            $0.field("publisher", publisher)
            $0.field("published", published)
            $0.field("published_by", publishedBy?.rawValue)
            $0.field("language", language)
            $0.field("source", source)
            $0.field("text", text)
            $0.field("word_count", wordCount)
            $0.field("boilerplate", boilerplate)
            $0.field("mentions", mentions)
            $0.field("related", related)
            $0.field("diagnostics", diagnostics)
        }
    }
}

extension Statement: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("subject", subject)
            $0.field("predicate", predicate)
            $0.field("object", object)
            $0.field("article", article)
            $0.field("start", span.start)
            $0.field("end", span.end)
            $0.field("quote", quote)
            $0.field("rule", rule)
            $0.field("modality", modality.rawValue)
            $0.field("polarity", polarity.rawValue)
            $0.field("attributed_to", attributedTo)
            $0.field("confidence", confidence)
            $0.field("rank", rank.rawValue)
            $0.field("extractor_version", extractorVersion)
        }
    }
}

extension Delivery: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("supplier", supplier)
            $0.field("recipient", recipient)
            $0.field("designation", designation)
            $0.field("number", number)
            $0.field("ordered", ordered)
            $0.field("delivered", delivered)
            $0.field("uncertain", isUncertain)
        }
    }
}

extension Event: JSONRepresentable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("type", type.rawValue)
            $0.field("mode", mode)
            $0.field("parties", parties)
            $0.field("date", date)
            $0.field("place", place)
            $0.field("alliance", alliance)
            $0.field("delivery", delivery)
            $0.field("article", article)
            $0.field("modality", modality.rawValue)
            $0.field("statement", statement)
        }
    }
}
