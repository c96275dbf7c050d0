import Gazetteer
import Records

/// Family names alone, and parts of names: persons where the same text gives the full name.
extension PersonScan {
    mutating func linkShortNames() {
        let full = FullNames(candidates)
        for number in candidates.indices where !candidates[number].isAccepted {
            let candidate = candidates[number]
            guard !candidate.name.isNoPerson, !isNamedThing(candidate),
                full.holder(of: candidate.forms) != nil
            else { continue }
            candidates[number].accept(candidate.name.isFull ? "repeated" : "surname")
        }
    }
}
