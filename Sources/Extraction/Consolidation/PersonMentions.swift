import Records

/// The places where an article names its persons.
enum PersonMentions {
    static func mentions(
        _ reading: Reading, at index: Int, _ persons: PersonDirectoryResult
    ) -> [Mention] {
        reading.persons.prefix(reading.ownPersonCount).enumerated().compactMap { number, mention in
            persons.actor(ofMention: number, in: reading.article.id).map {
                Mention(
                    actor: $0, span: reading.text.span(of: mention.tokens),
                    text: reading.text.string(of: mention.tokens), form: "name")
            }
        }
    }
}
