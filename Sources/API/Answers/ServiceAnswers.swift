import Records
import Store

/// What the service says about itself.
struct ServiceAnswers: Sendable {
    let snapshot: Snapshot
    let version: String
    /// `openapi.yaml` as JSON.
    let contract: [UInt8]

    /// The index of resources.
    func index(_ routes: [Route]) -> Answer {
        Answer(canonical: CanonicalQuery(path: "/")) {
            document {
                $0.field("name", "entente")
                $0.field("version", version)
                $0.key("counts")
                $0.object(counts)
                $0.key("resources")
                $0.array { json in
                    for route in routes {
                        json.object {
                            $0.field("path", route.template)
                            $0.field("title", route.title)
                            $0.field("parameters", route.parameters.map(\.rawValue))
                        }
                    }
                }
                $0.field("examples", Self.examples)
            }
        }
    }

    /// The process answers.
    func liveness() -> Answer {
        Answer { document { $0.field("status", "ok") } }
    }

    /// There is a snapshot to serve: without one there is no service to ask.
    func readiness() -> Answer {
        Answer {
            document {
                $0.field("status", "ready")
                counts(&$0)
            }
        }
    }

    /// Which program serves which content.
    func program() -> Answer {
        Answer {
            document {
                $0.field("name", "entente")
                $0.field("version", version)
                $0.field("generation", snapshot.generation)
                $0.field("content", snapshot.hash.hexadecimal)
            }
        }
    }

    private func counts(_ json: inout JSONWriter) {
        json.field("articles", snapshot.articles.count)
        json.field("actors", snapshot.actors.count)
        json.field("alliances", snapshot.alliances.count)
        json.field("statements", snapshot.statements.count)
    }

    private func document(_ members: (inout JSONWriter) -> Void) -> Content {
        var json = JSONWriter()
        json.object(members)
        return Content(json: json.bytes)
    }

    private static let examples = [
        "/alliances?partner=Russia", "/alliances?partner=Mali&partner=Niger",
        "/alliances?status=signed,in_force&sort=-announced", "/alliances?shape=array",
        "/search?q=pacte",
    ]
}
