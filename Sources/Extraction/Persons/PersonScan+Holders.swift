import Gazetteer
import Records

/// Lists of holders: "hongrois, Kristof Szalay-Bobrovnicky, et serbe, Bratislav Gasic".
extension PersonScan {
    struct NextHolder {
        /// A country stated behind the name before: ", côté français".
        var previous: ActorID?
        var country: ActorID?
        /// Nil at the end of the list.
        var name: PersonName?
        var end: Int
    }

    /// The next name of a list of holders: ", et serbe, Bratislav Gasic".
    func nextHolder(at start: Int) -> NextHolder? {
        var holder = NextHolder(previous: nil, country: nil, name: nil, end: start)
        var index = start
        if let (end, country) = aside(at: index) {
            holder.previous = country
            holder.end = end
            index = end
        }
        guard let separated = separator(at: index) else {
            return holder.previous == nil ? nil : holder
        }
        index = separated
        if let (noun, _) = offices.preposition(at: index, limit: limits.upperBound),
            let actor = page.actor(at: noun), actor.isState
        {
            holder.country = actor.actor
            index = actor.tokens.upperBound
        } else if let actor = page.actor(at: index), actor.isDemonym, actor.isState {
            holder.country = actor.actor
            index = actor.tokens.upperBound
        }
        if holder.country != nil, page.form(index) == .comma { index += 1 }
        guard let from = afterRank(index), let name = readName(at: from, isAttached: true),
            !name.isNoPerson, name.isFull || holder.country != nil || closes(name.tokens.upperBound)
        else { return holder.previous == nil ? nil : holder }
        holder.name = name
        holder.end = name.tokens.upperBound
        return holder
    }

    /// ", côté français", ", pour le pays hôte", "(Russie)": a remark on whose man the last name is.
    func aside(at index: Int) -> (end: Int, country: ActorID?)? {
        let form = page.form(index)
        guard form == .comma || form == .openParenthesis, index + 2 < limits.upperBound else {
            return nil
        }
        if form == .openParenthesis {
            guard let actor = page.actor(at: index + 1), actor.isState,
                page.form(actor.tokens.upperBound) == .closeParenthesis
            else { return nil }
            return (actor.tokens.upperBound + 1, actor.actor)
        }
        guard Self.asides.contains(page.form(index + 1)) else { return nil }
        var country: ActorID?
        var end = index + 2
        while end < limits.upperBound, end < index + 8, page.tokens[end].kind == .word {
            if country == nil, let actor = page.actor(at: end), actor.isState {
                country = actor.actor
            }
            if page.form(end) == .and { break }
            end += 1
        }
        return (end, country)
    }

    private static let asides = ["côté", "pour"].map { Form($0) }
}
