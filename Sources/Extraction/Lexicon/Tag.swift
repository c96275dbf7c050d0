/// What a word of the lexicon is about. Data/lexicon-fr.tsv lists the words of each, by the name of the case.
enum Tag: UInt8, CaseIterable, Sendable {
    // Instruments.
    case treaty, pact, agreement, memorandum, `protocol`, statement, charter, contract, partnership
    case text
    // What is done together.
    case cooperation, alliance, ally, support, exercise, training, intelligence, policy, research
    case peacekeeping, counterterror, jointForce
    // Arms.
    case weapon, delivery, supplier, customer, nuclear, airDefence, electronic
    // Troops.
    case troops, basing
    /// Soldiers and places that only frames ask for: words too common to tell of an army by themselves.
    case personnel, site, operation, clause, craft, coalition, fleet
    case funds
    // Obligations (ATOP).
    case defense, nonaggression, neutrality, consultation
    // Qualifiers.
    case military, civil, peace, enemy, joint, weak, member, visit, body
    // Verbs, and the nouns made of them.
    case sign, ratify, renew, revise, announce, commit, propose, strengthen, end, expel, withdraw
    case suspend, supply, receive, train, deploy, drill, maintain, cooperate, join, leave,
        enterForce
    case hosting, launch, meet, obtainSupport
    case accuse, expire
    /// Doing what another has done.
    case follow
    case deny
    // Grammar.
    case negation, relative, conditional

    /// The tag of that name in a table: `sign`, or behind a group `instrument.treaty`.
    init?(named name: some StringProtocol) {
        let word = name.split(separator: ".").last ?? ""
        guard let tag = Self.named[word.lowercased()] else { return nil }
        self = tag
    }

    private static let named = Dictionary(
        uniqueKeysWithValues: allCases.map { ("\($0)".lowercased(), $0) })

    var tags: Tags { Tags(bits: 1 &<< UInt128(rawValue)) }
}

/// A set of tags.
struct Tags: OptionSet, Hashable, Sendable {
    var bits: UInt128

    init() { bits = 0 }
    init(bits: UInt128) { self.bits = bits }
    init(rawValue: UInt128) { bits = rawValue }
    /// Inlined, so that it is a constant where the tags are.
    @inline(__always)
    init(_ tags: Tag...) {
        bits = 0
        for tag in tags { bits |= tag.tags.bits }
    }

    var rawValue: UInt128 { bits }

    func has(_ tag: Tag) -> Bool { !isDisjoint(with: tag.tags) }

    static let instrument = Tags(
        .treaty, .pact, .agreement, .memorandum, .protocol, .statement, .charter,
        .contract, .partnership, .text)
    static let verb = Tags(
        .sign, .ratify, .renew, .revise, .announce, .commit, .propose, .strengthen, .end, .expel,
        .withdraw, .suspend, .supply, .receive, .train, .deploy, .drill, .maintain, .cooperate,
        .join, .leave, .enterForce, .launch, .meet, .obtainSupport, .deny, .accuse, .expire)
    static let obligation = Tags(.defense, .nonaggression, .neutrality, .consultation)
}
