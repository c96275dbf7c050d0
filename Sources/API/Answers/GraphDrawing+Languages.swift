/// The languages that other programs read graphs in.
extension GraphDrawing {
    /// GraphML (graphml.graphdrawing.org), undirected, as networkx, Gephi and yEd read it.
    var graphML: String {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#,
        ]
        lines += [
            ("name_en", "node", "string"), ("name_fr", "node", "string"),
            ("kind", "node", "string"), ("weight", "edge", "int"), ("statuses", "edge", "string"),
            ("sectors", "edge", "string"), ("alliances", "edge", "string"),
        ].map { name, domain, type in
            #"  <key id="\#(name)" for="\#(domain)" attr.name="\#(name)" attr.type="\#(type)"/>"#
        }
        lines.append(#"  <graph edgedefault="undirected">"#)
        for node in nodes {
            let values = [
                ("name_en", node.name.en), ("name_fr", node.name.fr), ("kind", node.kind ?? ""),
            ]
            lines.append(
                #"    <node id="\#(Self.xml(node.id))">\#(Self.data(values))</node>"#)
        }
        for edge in edges {
            let values = [
                ("weight", String(edge.alliances.count)),
                ("statuses", edge.statuses.joined(separator: ";")),
                ("sectors", edge.sectors.joined(separator: ";")),
                ("alliances", edge.alliances.joined(separator: ";")),
            ]
            let ends = #"source="\#(Self.xml(edge.source))" target="\#(Self.xml(edge.target))""#
            lines.append("    <edge \(ends)>\(Self.data(values))</edge>")
        }
        return (lines + ["  </graph>", "</graphml>"]).joined(separator: "\n") + "\n"
    }

    /// DOT, as Graphviz reads it: `dot -Tsvg`.
    var dot: String {
        var lines = ["graph alliances {"]
        lines += nodes.map { "  \(Self.quoted($0.id)) [label=\(Self.quoted($0.name.en))];" }
        lines += edges.map { edge in
            "  \(Self.quoted(edge.source)) -- \(Self.quoted(edge.target))"
                + " [weight=\(edge.alliances.count),"
                + " tooltip=\(Self.quoted(edge.alliances.joined(separator: " ")))];"
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private static func data(_ values: [(key: String, text: String)]) -> String {
        values.filter { !$0.text.isEmpty }
            .map { "<data key=\"\($0.key)\">\(xml($0.text))</data>" }.joined()
    }

    /// Control characters have no place in XML 1.0, not even escaped.
    private static func xml(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default:
                guard scalar.value >= 0x20, scalar.value < 0xFFFE || scalar.value > 0xFFFF else {
                    continue
                }
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }
        return "\"" + String(escaped) + "\""
    }
}
