import Records

/// A rule of `Data/relations-fr.tsv`: words that tell of a relation, who plays which part in it, and
/// what the relation is.
///
///     supply.give  v livrer | fournir  active  weapon  subject  to or dative  alignment procurement_arms
struct Frame: Sendable {
    /// How the word that opens the frame has to stand.
    enum Voice: String, Sendable {
        /// A verb whose subject acts: "a livré", "livrera", "en livrant".
        case active
        /// A participle that is suffered: "livrés par", "est déployée".
        case passive
        /// A verb that takes "être" without being suffered: "sont arrivés", "est resté".
        case any
        /// A noun, or a phrase that is not conjugated.
        case noun
    }

    /// Where a party of the relation is looked for; `FrameReader+Parts` finds it.
    enum Part: String, Sendable, CaseIterable {
        case subject, object, dative, with, to, by, from, between, of, at, here
        case `for`
        /// The longest list of states behind the word.
        case members
        /// Whose the needed noun is: "soldats américains", "ses soldats", "l'armée de Maputo".
        case owner
        /// Who makes the weapon that is named.
        case maker
        /// The other one of the two that the article is about.
        case topic
        /// The two that were related last: "les deux pays" without a word for them.
        case pair
        /// At whose request it is done: "à la demande du président".
        case request
        /// The state that the article names most.
        case hub
        /// The organisation named behind the word; for a noun, else the one that was told of last.
        case organisation
        /// The organisation named behind the word.
        case named
        /// The subject or the owner, where it is an organisation: "la mission de la SADC".
        case subjectBody = "subject-body"
        case ownerBody = "owner-body"
    }

    let name: String
    let voice: Voice
    /// Words of which one must stand in the same clause; empty where none is needed.
    let needs: Tags
    /// Whether the needed instrument must be one of defence: by its own words, or by what the article told
    /// of before.
    let isDefence: Bool
    /// Whether the needed word is the subject: "des soldats américains sont arrivés".
    let isNeededFirst: Bool
    /// Whether the needed word must be who acts: "liés par un accord".
    let isByNeeded: Bool
    let first: [Part]
    /// Empty where the parties stand in one group: "les deux pays mènent des exercices".
    let second: [Part]
    let allianceClass: AllianceClass
    let sectors: [Sector]
    /// nil where the tense and the words around it decide.
    let status: Status?
    /// Whether all parties are in it together; else each of the first with each of the second.
    let isJoint: Bool
}
