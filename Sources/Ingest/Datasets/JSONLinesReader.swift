import FoundationEssentials
import Gazetteer
import Records

/// Reads alliances as JSON, an object a line, with the names and values of our own records:
///
///     {"id": "x1", "parties": ["FRA", "Djibouti"], "class": "dca_general", "status": "in_force", "signed": "2011-12-21"}
///
/// Needed are `id` and two `parties`; `name`, `class`, `instrument`, `status`, `obligations`, `sectors` and the dates
/// `signed`, `effective`, `expires` and `terminated` (a year, a month or a day) may be there.
struct JSONLinesReader {
    private(set) var alliances: [DatasetAlliance] = []
    private(set) var problems: [DatasetProblem] = []

    private struct Object: Decodable {
        var id: String
        var parties: [String]
        var name: String?
        var `class`: String?
        var instrument: String?
        var status: String?
        var obligations: [String: String]?
        var sectors: [String]?
        var signed: String?
        var effective: String?
        var expires: String?
        var terminated: String?
    }

    /// - Parameter gazetteer: knows who the parties are.
    init(_ text: String, _ gazetteer: Gazetteer) {
        var (position, ids) = (0, Set<String>())
        // By scalars: a carriage return with its line feed is one character.
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, scalars) in lines.enumerated() {
            defer { position += scalars.count + 1 }
            let line = scalars.last == "\r" ? scalars.dropLast() : scalars
            guard line.contains(where: { !$0.properties.isWhitespace }) else { continue }
            let span = TextSpan(position, position + line.count)
            do throws(DatasetProblem) {
                let alliance = try Self.alliance(String(line), number + 1, span, gazetteer)
                guard ids.insert(alliance.id).inserted else {
                    throw DatasetProblem(
                        line: number + 1, reason: "the id “\(alliance.id)” stands twice")
                }
                alliances.append(alliance)
            } catch {
                problems.append(error)
            }
        }
    }

    private static func alliance(
        _ line: String, _ number: Int, _ span: TextSpan, _ gazetteer: Gazetteer
    ) throws(DatasetProblem) -> DatasetAlliance {
        let object: Object
        do {
            object = try JSONDecoder().decode(Object.self, from: Data(line.utf8))
        } catch {
            throw DatasetProblem(line: number, reason: reasonOfDecoding(error))
        }
        let bad = { (member: String, value: String) in
            DatasetProblem(line: number, reason: "“\(value)” is no value of “\(member)”")
        }
        func value<Value: RawRepresentable<String>>(
            _ member: String, _ text: String?, _ fallback: Value
        ) throws(DatasetProblem) -> Value {
            guard let text else { return fallback }
            guard let value = Value(rawValue: text) else { throw bad(member, text) }
            return value
        }
        func date(_ member: String, _ text: String?) throws(DatasetProblem) -> PartialDate? {
            guard let text else { return nil }
            guard let date = Self.date(text) else { throw bad(member, text) }
            return date
        }
        guard let slug = Slug(object.id) else { throw bad("id", object.id) }
        var parties: [DatasetAlliance.Party] = []
        for name in object.parties {
            parties.append(.actor(try actor(name, number, gazetteer)))
        }
        guard Set(parties).count > 1 else {
            throw DatasetProblem(line: number, reason: "it has fewer than two parties")
        }
        var alliance = DatasetAlliance(
            id: slug.text, name: object.name, parties: parties, span: span,
            line: number)
        alliance.allianceClass = try value("class", object.class, .alliance)
        alliance.instrument = try value("instrument", object.instrument, .agreement)
        alliance.status = try value("status", object.status, .inForce)
        for sector in object.sectors ?? [] {
            guard let known = Sector(rawValue: sector) else { throw bad("sectors", sector) }
            alliance.sectors.append(known)
        }
        let asked = object.obligations ?? [:]
        let known = ["defense", "offense", "neutrality", "nonaggression", "consultation"]
        if let odd = asked.keys.sorted().first(where: { !known.contains($0) }) {
            throw bad("obligations", odd)
        }
        let answers = try known.map { (name) throws(DatasetProblem) in
            try value("obligations.\(name)", asked[name], Answer.unknown)
        }
        alliance.obligations = Obligations(
            defense: answers[0], offense: answers[1], neutrality: answers[2],
            nonaggression: answers[3], consultation: answers[4])
        alliance.signed = try date("signed", object.signed)
        alliance.effective = try date("effective", object.effective)
        alliance.expires = try date("expires", object.expires)
        alliance.terminated = try date("terminated", object.terminated)
        return alliance
    }

    /// Whoever is named must be somebody: one actor, and no guess.
    private static func actor(
        _ name: String, _ number: Int, _ gazetteer: Gazetteer
    ) throws(DatasetProblem) -> ActorID {
        switch gazetteer.resolve(name) {
        case .found(let ids):
            if ids.count == 1 { return ids[0] }
            let names = ids.map(\.rawValue).joined(separator: " or ")
            throw DatasetProblem(line: number, reason: "“\(name)” may be \(names)")
        case .unknown(let near):
            let hint = near.first.map { ": did you mean “\($0)”?" } ?? ""
            throw DatasetProblem(line: number, reason: "nobody is called “\(name)”\(hint)")
        }
    }

    /// `2011`, `2011-12`, `2011-12-21`
    private static func date(_ text: String) -> PartialDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == parts.count, parts[0].count == 4 else { return nil }
        switch numbers.count {
        case 1: return .year(numbers[0])
        case 2: return (1...12).contains(numbers[1]) ? .month(numbers[1], of: numbers[0]) : nil
        case 3:
            return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]).map {
                .day($0)
            }
        default: return nil
        }
    }
}
