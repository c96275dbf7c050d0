import FoundationEssentials
import Records

/// What somebody says that a text tells: a line of a gold file (`Tests/Evaluation/README.md` has the conventions).
package struct GoldText: Sendable, Decodable {
    /// What the text's file name begins with.
    package var id: String
    /// Which group of texts it belongs to: `held`, `third`; nil where there is only one.
    package var half: String?
    package var series: String?
    /// Day, month or year; nil where the text does not tell.
    package var published: String?
    /// Guesses that the text supports.
    package var published_ok: [String]?
    package var alliances: [GoldAlliance]
    package var persons: [GoldPerson]?
    /// Names that may be found or not.
    package var persons_optional: [GoldName]?
}

/// One set of parties, and what is told of it.
package struct GoldAlliance: Sendable, Decodable {
    package var parties: [String]
    /// Other sets that are right as well.
    package var parties_alt: [[String]]?
    package var kinds: [String]
    /// Kinds that may be found or not.
    package var kinds_opt: [String]?
    package var status: String?
    package var status_ok: [String]?
    package var signed: String?
    package var announced: String?
    package var valid_until: String?
    /// Borderline: neither found nor missed does it count.
    package var optional: Bool?
}

package struct GoldPerson: Sendable, Decodable {
    package var name: String
}

/// A name, alone or as that of a person.
package struct GoldName: Sendable, Decodable {
    package var name: String

    package init(from decoder: any Decoder) throws {
        if let name = try? decoder.singleValueContainer().decode(String.self) {
            self.name = name
        } else {
            name = try GoldPerson(from: decoder).name
        }
    }
}

extension GoldText {
    /// What is wrong with a gold file.
    package struct Failure: Error, Hashable {
        /// From 1.
        package var line: Int
        package var reason: String
    }

    /// The texts of a file with one JSON object a line; empty lines are passed over.
    package static func all(in file: [UInt8]) throws(Failure) -> [GoldText] {
        var texts: [GoldText] = []
        let decoder = JSONDecoder()
        for (number, line) in file.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do {
                texts.append(try decoder.decode(GoldText.self, from: Data(line)))
            } catch {
                throw Failure(line: number + 1, reason: reasonOfDecoding(error))
            }
        }
        return texts
    }
}
