import Gazetteer
import Records

/// Gives alliances ids and names that a person can read.
struct AllianceNaming {
    let gazetteer: Gazetteer
    private var used: [String: Int] = [:]

    init(gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// `mmr-rus-dca-general-2026`; the second of the same name gets `-2`.
    mutating func name(
        _ alliance: inout Alliance, firstSeen: PartialDate?, organisation: ActorID?
    ) {
        let year = [
            alliance.signed, alliance.announced, alliance.effective, alliance.terminated, firstSeen,
        ].lazy.compactMap { $0?.earliest?.year }.first
        var parts = alliance.parties.map { $0.rawValue.lowercased() }
        parts.append(Self.slug(of: alliance.allianceClass))
        if alliance.status == .terminated, organisation != nil { parts.append("left") }
        if let year { parts.append(String(year)) }
        let base = parts.joined(separator: "-")
        let count = (used[base] ?? 0) + 1
        used[base] = count
        alliance.id = AllianceID(count == 1 ? base : "\(base)-\(count)")
        let suffix = year.map { " (\($0))" } ?? ""
        let names = alliance.parties.map { gazetteer.actor($0)?.name ?? LocalizedName($0.rawValue) }
        let what = Self.label(alliance)
        alliance.name = LocalizedName(
            en: names.map(\.en).joined(separator: "–") + ": " + what.en + suffix,
            fr: names.map(\.fr).joined(separator: "–") + " : " + what.fr + suffix)
    }

    private static func slug(of kind: AllianceClass) -> String {
        let hyphen = UInt8(ascii: "-")
        return String(
            decoding: kind.rawValue.utf8.map { $0 == UInt8(ascii: "_") ? hyphen : $0 },
            as: UTF8.self)
    }

    private static func label(_ alliance: Alliance) -> LocalizedName {
        switch alliance.allianceClass {
        case .alliance: LocalizedName(en: "mutual defence", fr: "défense mutuelle")
        case .dcaGeneral: cooperation(alliance.instrument)
        case .dcaSector:
            LocalizedName(en: "sectoral defence agreement", fr: "accord de défense sectoriel")
        case .strategicPartnership:
            LocalizedName(en: "strategic partnership", fr: "partenariat stratégique")
        case .organisation: LocalizedName(en: "membership", fr: "appartenance")
        case .alignment: alignment(alliance)
        }
    }

    private static func cooperation(_ instrument: Instrument) -> LocalizedName {
        switch instrument {
        case .treaty: LocalizedName(en: "defence treaty", fr: "traité de défense")
        case .pact:
            LocalizedName(en: "military cooperation pact", fr: "pacte de coopération militaire")
        case .agreement: LocalizedName(en: "defence agreement", fr: "accord de défense")
        case .memorandum: LocalizedName(en: "defence memorandum", fr: "mémorandum de défense")
        case .protocolDocument: LocalizedName(en: "defence protocol", fr: "protocole de défense")
        case .strategicPartnership:
            LocalizedName(en: "strategic partnership", fr: "partenariat stratégique")
        case .jointStatement:
            LocalizedName(en: "joint statement on defence", fr: "déclaration conjointe de défense")
        case .charter: LocalizedName(en: "charter", fr: "charte")
        case .none: LocalizedName(en: "military cooperation", fr: "coopération militaire")
        }
    }

    private static func alignment(_ alliance: Alliance) -> LocalizedName {
        if alliance.status == .terminated {
            return LocalizedName(en: "break or withdrawal", fr: "rupture ou retrait")
        }
        switch alliance.sectors.first {
        case .procurementArms: return LocalizedName(en: "arms supplies", fr: "livraisons d’armes")
        case .jointExercises: return LocalizedName(en: "joint exercises", fr: "exercices conjoints")
        case .jointForce: return LocalizedName(en: "joint force", fr: "force conjointe")
        case .basing: return LocalizedName(en: "military presence", fr: "présence militaire")
        case .nuclearHosting:
            return LocalizedName(en: "nuclear hosting", fr: "déploiement nucléaire")
        case .educationTraining: return LocalizedName(en: "training", fr: "formation")
        default: return LocalizedName(en: "military support", fr: "soutien militaire")
        }
    }
}
