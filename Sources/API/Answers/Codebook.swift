import Records

/// The enumerations of the records with the definition and the source of every value.
struct Codebook: JSONRepresentable {
    struct Enumeration: Sendable {
        /// The member or parameter that takes the values.
        var name: String
        var source: String
        var values: [(value: String, definition: String)]
    }

    let enumerations: [Enumeration]

    func write(to json: inout JSONWriter) {
        json.object {
            $0.key("enumerations")
            $0.array { json in
                for enumeration in enumerations {
                    json.object {
                        $0.field("name", enumeration.name)
                        $0.field("source", enumeration.source)
                        $0.key("values")
                        $0.array { json in
                            for (value, definition) in enumeration.values {
                                json.object {
                                    $0.field("value", value)
                                    $0.field("definition", definition)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension Answer {
    static func codebook() -> Answer {
        Answer(canonical: CanonicalQuery(path: "/codebook")) {
            Content(json: Codebook.standard.json)
        }
    }
}
