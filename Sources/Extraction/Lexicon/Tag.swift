/// What a word of the lexicon is about. Data/lexicon-fr.tsv lists the words of each.
enum Tag: String, CaseIterable, Sendable {
    // Instruments.
    case treaty = "instrument.treaty"
    case pact = "instrument.pact"
    case agreement = "instrument.agreement"
    case memorandum = "instrument.memorandum"
    case protocolDocument = "instrument.protocol"
    case statement = "instrument.statement"
    case charter = "instrument.charter"
    case contract = "instrument.contract"
    case partnership = "instrument.partnership"
    case text = "instrument.text"
    // What is done together.
    case cooperation, alliance, ally, support, exercise, training, intelligence, policy, research
    case peacekeeping, counterterror
    case jointForce = "jointforce"
    // Arms.
    case weapon, delivery, supplier, customer, nuclear
    case airDefence = "airdefence"
    case electronic
    // Troops.
    case troops, basing
    /// Soldiers and places that only frames ask for: words too common to tell of an army by themselves.
    case personnel, site, operation, clause, craft, coalition, fleet
    case funds
    // Obligations (ATOP).
    case defense = "obligation.defense"
    case nonaggression = "obligation.nonaggression"
    case neutrality = "obligation.neutrality"
    case consultation = "obligation.consultation"
    // Qualifiers.
    case military, civil, peace, enemy, joint, weak, member, visit, body
    // Verbs, and the nouns made of them.
    case sign, ratify, renew, revise, announce, commit, propose, strengthen, end, expel, withdraw
    case suspend, supply, receive, train, deploy, drill, maintain, cooperate, join, leave
    case enterForce = "enterforce"
    case hosting, launch, meet, obtainSupport
    case accuse, expire
    /// Doing what another has done.
    case follow
    case deny = "agent.deny"
    // Grammar.
    case negation, relative, conditional

    var tags: Tags { Tags(bits: 1 << UInt128(ordinal)) }

    private var ordinal: Int { Self.ordinals[self] ?? 0 }

    private static let ordinals = Dictionary(
        uniqueKeysWithValues: zip(allCases, allCases.indices))
}

/// A set of tags.
struct Tags: OptionSet, Hashable, Sendable {
    var bits: UInt128

    init() { bits = 0 }
    init(bits: UInt128) { self.bits = bits }
    init(rawValue: UInt128) { bits = rawValue }
    init(_ tags: Tag...) { self = tags.reduce(Tags()) { $0.union($1.tags) } }

    var rawValue: UInt128 { bits }

    func has(_ tag: Tag) -> Bool { !isDisjoint(with: tag.tags) }

    static let instrument = Tags(
        .treaty, .pact, .agreement, .memorandum, .protocolDocument, .statement, .charter,
        .contract, .partnership, .text)
    static let verb = Tags(
        .sign, .ratify, .renew, .revise, .announce, .commit, .propose, .strengthen, .end, .expel,
        .withdraw, .suspend, .supply, .receive, .train, .deploy, .drill, .maintain, .cooperate,
        .join, .leave, .enterForce, .launch, .meet, .obtainSupport, .deny, .accuse, .expire)
    static let obligation = Tags(.defense, .nonaggression, .neutrality, .consultation)
}
