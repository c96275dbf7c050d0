/// What was found, missed and made up: precision, recall and F1.
package struct Detection: Sendable, Equatable {
    package var found = 0
    package var spurious = 0
    package var missed = 0

    /// Of what was said, how much is right; 1 where nothing was to be found and nothing was said.
    package var precision: Double {
        found + spurious > 0
            ? Double(found) / Double(found + spurious) : missed == 0 ? 1 : 0
    }
    /// Of what was to be found, how much was.
    package var recall: Double {
        found + missed > 0 ? Double(found) / Double(found + missed) : 1
    }
    package var f1: Double {
        precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
}

/// How often something was right.
package struct Share: Sendable, Equatable {
    package var right = 0
    package var of = 0

    /// Nil where nothing was to be judged.
    package var value: Double? { of == 0 ? nil : Double(right) / Double(of) }

    mutating func count(_ isRight: Bool) {
        of += 1
        if isRight { right += 1 }
    }
}

/// How well a set of texts was read.
package struct Score: Sendable, Equatable {
    package var texts = 0
    /// Sets of parties, text by text.
    package var partySets = Detection()
    /// Of the sets that were found: what they are about.
    package var kinds = Detection()
    /// Of the same: whether the status is right, and each day, month or year that is told.
    package var status = Share()
    package var dates = Share()
    package var persons = Detection()
    /// Of texts that tell when they were published, and of those that do not: whether that is so.
    package var published = Share()
    package var unpublished = Share()
    /// Of the texts without an alliance: how many were read without one.
    package var silent = Share()
    /// How often claims of a confidence were right: ten classes from 0 to 1.
    package var reliability = [Share](repeating: Share(), count: 10)

    package init() {}
}

/// What was wrong with one text, for whoever writes rules.
package struct Remark: Sendable, Equatable {
    package var text: String
    package var missed: [[String]]
    package var spurious: [[String]]
    /// Of the sets that were found, what was told wrongly: `FRA+TCD signed 2019-09-05, read none`.
    package var wrong: [String] = []
}
