import Records

extension Codebook {
    /// What we serve. A test holds it against the enumerations themselves.
    static let standard = Codebook(enumerations: [
        Enumeration(
            name: "class", source: "ATOP 5.1; DCAD; Entente",
            values: [
                ("alliance", "The text states an obligation that ATOP would code."),
                (
                    "dca_general",
                    "A defence cooperation agreement that frames cooperation at large."
                ),
                ("dca_sector", "A defence cooperation agreement on one sector."),
                ("strategic_partnership", "A political frame with a defence part."),
                ("organisation", "Joining, belonging to or leaving an organisation."),
                ("alignment", "Cooperation in defence without an instrument."),
            ]),
        Enumeration(
            name: "status", source: "Entente",
            values: [
                ("proposed", "Wished for or under discussion; nothing is agreed."),
                ("announced", "Agreed or promised in public, not said to be signed."),
                ("signed", "Signed, not said to be in force."),
                ("ratified", "Ratified by one party at least."),
                ("in_force", "In force, or practised."),
                ("suspended", "Suspended by one party at least."),
                ("expired", "Ended at its term."),
                ("terminated", "Ended by a party before its term."),
            ]),
        Enumeration(
            name: "instrument", source: "Entente",
            values: [
                ("treaty", "Called a treaty."), ("pact", "Called a pact."),
                ("agreement", "Called an agreement or accord."),
                ("memorandum", "A memorandum of understanding."),
                ("protocol", "A protocol, alone or to another instrument."),
                ("joint_statement", "A joint statement or declaration."),
                (
                    "strategic_partnership",
                    "A political frame with a defence part, whatever its form."
                ),
                ("charter", "The charter of an organisation."),
                ("none", "No instrument is named."),
            ]),
        Enumeration(
            name: "sector", source: "DCAD; from counterterrorism on, Entente",
            values: [
                ("defense_policy", "Coordination of defence policy, consultations."),
                ("joint_exercises", "Exercises and manoeuvres together."),
                ("peacekeeping", "Peacekeeping operations."),
                ("research_development", "Military research and development."),
                ("weapons_programs", "Development or production of weapons together."),
                ("procurement_arms", "Purchase, sale or gift of arms and equipment."),
                ("education_training", "Training of personnel, instructors, academies."),
                ("information_exchange", "Intelligence and classified information."),
                ("counterterrorism", "Fight against armed groups called terrorist."),
                ("nuclear_hosting", "Nuclear weapons of one party on another's soil."),
                ("basing", "Bases or troops of one party on another's soil."),
                ("joint_force", "A force of several parties under one command or name."),
                ("air_defence", "Air and missile defence together."),
                ("electronic_warfare", "Jamming and other electronic warfare."),
            ]),
        Enumeration(
            name: "obligations", source: "ATOP 5.1",
            values: [
                ("yes", "The text states the obligation."),
                ("no", "The text states that there is none."),
                ("unknown", "The text is silent: in news, absence is unknown."),
            ]),
        Enumeration(
            name: "cow_type", source: "Correlates of War, formal alliances 4.1",
            values: [
                ("defense", "The parties defend one another."),
                ("neutrality", "The parties stay neutral when one is at war."),
                ("nonaggression", "The parties do not attack one another."),
                ("entente", "The parties consult in a crisis."),
            ]),
        Enumeration(
            name: "actor_kind", source: "Entente, after FollowTheMoney",
            values: [
                ("state", "A state of the Correlates of War system or of ISO 3166-1."),
                ("organisation", "An organisation of states."),
                ("public_body", "A ministry, council, army or agency of a state."),
                ("person", "A human being."),
                ("armed_group", "An armed group that is no state's army."),
                ("company", "A company, private military companies among them."),
            ]),
        Enumeration(
            name: "modality", source: "Entente",
            values: [
                ("asserted", "The article says so itself."),
                ("reported", "Somebody says so in the article, or it stands in the conditional."),
                ("planned", "It is to happen."), ("possible", "It may happen."),
                ("denied", "The article or a speaker denies it."),
            ]),
        Enumeration(
            name: "polarity", source: "Entente",
            values: [("affirmed", "It is so."), ("negated", "It is not so.")]),
        Enumeration(
            name: "rank", source: "Wikidata's ranks of statements",
            values: [
                ("preferred", "The best of several that compete."),
                ("normal", "Neither better nor worse."),
                ("deprecated", "Known to be wrong or overtaken; kept to be seen."),
            ]),
        Enumeration(
            name: "event_type", source: "PLOVER",
            values: [
                ("AGREE", "Agree, sign or ratify."), ("CONSULT", "Meet, visit or talk."),
                ("SUPPORT", "Speak in support."), ("CONCEDE", "Give in or ease."),
                ("COOPERATE", "Cooperate in substance: exercise, share, train."),
                ("AID", "Give material aid, arms among it."),
                ("RETREAT", "Withdraw or cease."), ("REQUEST", "Ask or demand."),
                ("ACCUSE", "Accuse or investigate."), ("REJECT", "Refuse or break off."),
                ("THREATEN", "Threaten."), ("PROTEST", "Demonstrate."),
                ("SANCTION", "Sanction or reduce relations."),
                ("MOBILIZE", "Mobilise or deploy forces."), ("COERCE", "Coerce without arms used."),
                ("ASSAULT", "Attack."),
            ]),
        Enumeration(
            name: "date_match", source: "Entente",
            values: [
                ("possible", "The date may lie in the range: they overlap."),
                ("certain", "The date lies in the range, whatever it means."),
            ]),
        Enumeration(
            name: "problem", source: "RFC 9457; Entente",
            values: Problem.Kind.allCases.map { ($0.rawValue, $0.title + ".") }),
    ])
}
