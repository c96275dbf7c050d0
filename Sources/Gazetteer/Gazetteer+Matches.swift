import Records

extension Gazetteer {
    /// The actors that `range` of the text's tokens names: see `matches(in:ranges:)`.
    package func matches(in text: TokenizedText, range: Range<Int>) -> [GazetteerMatch] {
        matches(in: text, ranges: [range])[0]
    }

    /// The actors that each of `ranges` of the text's tokens names: the longest name at each place, left
    /// to right, without overlaps. Linear in the length of the ranges.
    ///
    /// Names need a capital letter, acronyms of two or three letters all capitals, French adjectives
    /// neither. Where a name belongs to several actors ("congolais", "Bruxelles"), the one that the
    /// ranges together name most often without ambiguity is meant, else the first in order of id: give
    /// all sentences of a document at once.
    package func matches(in text: TokenizedText, ranges: [Range<Int>]) -> [[GazetteerMatch]] {
        var scan = Scan(text: text, limit: 0)
        var ends: [Int] = []
        ends.reserveCapacity(ranges.count)
        for range in ranges {
            scan.limit = min(range.upperBound, text.tokens.count)
            var position = max(0, range.lowerBound)
            while position < scan.limit {
                position = step(at: position, &scan)
            }
            ends.append(scan.found.count)
        }
        let matches = scan.found.map { hit in
            GazetteerMatch(
                tokens: hit.tokens, actor: actors[Int(scan.choice(of: hit))].id, use: hit.use,
                isCombiningForm: hit.isCombining)
        }
        return ends.indices.map { Array(matches[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]]) }
    }

    /// Takes what stands at `position`, and answers where to look next.
    private func step(at position: Int, _ scan: inout Scan) -> Int {
        let tokens = scan.text.tokens
        guard tokens[position].kind == .word else { return position + 1 }
        let match = index.names.longestMatch(in: tokens, at: position, limit: scan.limit)
        if let match, match.values.contains(where: { $0.isDecoy && scan.allows($0, match.tokens) })
        {
            return match.tokens.upperBound
        }
        if let end = combiningForm(at: position, &scan) { return end }
        guard let match else { return position + 1 }
        let entries = match.values.filter { !$0.isDecoy && scan.allows($0, match.tokens) }
        guard let first = entries.first else { return position + 1 }
        var others: [Int32] = []
        for entry in entries where entry.actor != first.actor && !others.contains(entry.actor) {
            others.append(entry.actor)
        }
        scan.take(
            .init(
                tokens: match.tokens, actor: first.actor, others: others, use: first.use,
                isCombining: false))
        return match.tokens.upperBound
    }

    private func combiningForm(at position: Int, _ scan: inout Scan) -> Int? {
        guard
            let match = index.combining.longestMatch(
                in: scan.text.tokens, at: position, limit: scan.limit),
            let actor = match.values.first, scan.isFollowedByHyphen(match.tokens)
        else { return nil }
        scan.take(
            .init(
                tokens: match.tokens, actor: actor, others: [], use: .demonym, isCombining: true))
        return match.tokens.upperBound
    }
}
