package import Records

/// What is known of an organisation, coalition or operation beside its names.
package struct Organisation: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case organisation, coalition, operation
        /// An agreement with a name and no body of its own.
        case pact
    }

    /// A state's membership; years are nil where unverified.
    package struct Member: Sendable, Equatable {
        package let state: ActorID
        package let from: Int?
        package let to: Int?

        package init(state: ActorID, from: Int?, to: Int?) {
            (self.state, self.from, self.to) = (state, from, to)
        }
    }

    package let id: ActorID
    package let kind: Kind
    /// Whether belonging to it is a matter of defence: NATO's is, the World Bank's is not.
    package let isMilitary: Bool
    /// In the table's order: by accession where known.
    package let members: [Member]

    package init(id: ActorID, kind: Kind, isMilitary: Bool, members: [Member]) {
        (self.id, self.kind, self.isMilitary, self.members) = (id, kind, isMilitary, members)
    }

    /// The members in `year`, or today's; those without years count always.
    package func members(in year: Int? = nil) -> [ActorID] {
        members.filter { member in
            guard let year else { return member.to == nil }
            return member.from ?? year <= year && member.to ?? year >= year
        }
        .map(\.state)
    }
}
