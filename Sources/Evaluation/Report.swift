import Records

/// The scores of several sets of texts.
package struct Report: Sendable {
    package var rows: [(name: String, score: Score)]

    package init(_ rows: [(name: String, score: Score)]) { self.rows = rows }

    /// `{"data": [{"set": "held third", "texts": 24, "party_sets": {"precision": 0.91, …}, …}]}`
    package var json: [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.key("data")
            $0.array { json in
                for (name, score) in rows { json.write(score, named: name) }
            }
        }
        return json.bytes
    }

    package static let columns = [
        "texts", "party sets", "precision", "recall", "kinds", "status", "dates", "persons",
        "published", "silent",
    ]

    /// The cells of `columns` for each set.
    package var cells: [(name: String, cells: [String])] {
        rows.map { name, score in
            let sets = score.partySets
            return (
                name,
                [
                    String(score.texts), String(sets.found + sets.missed),
                    Self.rounded(sets.precision),
                    Self.rounded(sets.recall), Self.rounded(score.kinds.f1),
                    Self.rounded(score.status.value),
                    Self.rounded(score.dates.value), Self.rounded(score.persons.f1),
                    Self.rounded(score.published.value),
                    score.silent.of == 0 ? "–" : "\(score.silent.right) of \(score.silent.of)",
                ]
            )
        }
    }

    /// `0.91`; a dash where there is nothing to say.
    private static func rounded(_ value: Double?) -> String {
        guard let value else { return "–" }
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(padded(hundredths % 100, to: 2))"
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ score: Score, named name: String) {
        object {
            $0.field("set", name)
            $0.field("texts", score.texts)
            $0.write(score.partySets, "party_sets")
            $0.write(score.kinds, "kinds")
            $0.write(score.status, "status")
            $0.write(score.dates, "dates")
            $0.write(score.persons, "persons")
            $0.write(score.published, "published")
            $0.write(score.unpublished, "unpublished")
            $0.write(score.silent, "without_alliance")
            $0.key("reliability")
            $0.array { json in
                for (level, share) in score.reliability.enumerated() where share.of > 0 {
                    json.object {
                        $0.field("from", Double(level) / 10)
                        $0.field("to", Double(level + 1) / 10)
                        $0.field("claims", share.of)
                        $0.fraction("right", share.value)
                    }
                }
            }
        }
    }

    private mutating func write(_ tally: Detection, _ key: String) {
        self.key(key)
        object {
            $0.fraction("precision", tally.precision)
            $0.fraction("recall", tally.recall)
            $0.fraction("f1", tally.f1)
            $0.field("found", tally.found)
            $0.field("spurious", tally.spurious)
            $0.field("missed", tally.missed)
        }
    }

    private mutating func write(_ share: Share, _ key: String) {
        self.key(key)
        object {
            $0.fraction("share", share.value)
            $0.field("right", share.right)
            $0.field("of", share.of)
        }
    }

    private mutating func fraction(_ key: String, _ value: Double?) {
        guard let value else {
            self.key(key)
            return null()
        }
        field(key, value)
    }
}
