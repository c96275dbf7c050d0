import Gazetteer

/// The full names of a text, found by their parts.
struct FullNames: Sendable {
    /// For a word the full names in which it can stand alone.
    private var byWord: [Form: [[Form]]] = [:]

    init(_ candidates: [PersonCandidate]) {
        var seen: Set<[Form]> = []
        for candidate in candidates
        where candidate.isAccepted && candidate.forms.count >= 2
            && seen.insert(candidate.forms).inserted
        {
            guard let first = candidate.forms.first, let last = candidate.forms.last else {
                continue
            }
            byWord[last, default: []].append(candidate.forms)
            if first != last, candidate.name.traits.contains(.surnameFirst) {
                byWord[first, default: []].append(candidate.forms)
            }
        }
    }

    /// The only full name that ends in `forms`, or is it; nil where there is none or more than one.
    func holder(of forms: [Form]) -> [Form]? {
        guard let last = forms.last, let names = byWord[last] else { return nil }
        let fitting = names.prefix(64).filter { Self.contains($0, forms) }
        if let same = fitting.first(where: { $0 == forms }) { return same }
        guard let longest = fitting.max(by: { $0.count < $1.count }) else { return nil }
        // Two persons of one family name: the name alone says nothing.
        let isOne = fitting.allSatisfy { Self.contains(longest, $0) }
        return isOne ? longest : nil
    }

    /// `part` stands in `whole`, in order.
    private static func contains(_ whole: [Form], _ part: [Form]) -> Bool {
        var index = part.startIndex
        for form in whole where index < part.endIndex && part[index] == form { index += 1 }
        return index == part.endIndex
    }
}
