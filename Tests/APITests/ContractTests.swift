import Records
import Store
import Testing

@testable import API

/// The contract and the program say the same, both ways.
@Suite struct ContractTests {
    private let contract = Contract(String(decoding: PackageResources.openapi_yaml, as: UTF8.self))

    @Test func pathsAreTheRoutes() {
        #expect(contract.operations.map(\.path).sorted() == Routes.all.map(\.template).sorted())
        for operation in contract.operations {
            let route = Routes.all.first { $0.template == operation.path }
            let methods = route?.methods.filter { ![.head, .options].contains($0) } ?? []
            #expect(operation.methods == methods.map { $0.rawValue.lowercased() })
        }
    }

    @Test(arguments: Routes.all.map(\.template))
    func parametersAreThoseOfTheRoute(_ template: String) throws {
        let route = try #require(Routes.all.first { $0.template == template })
        let operation = try #require(contract.operations.first { $0.path == template })
        let names = operation.parameters.compactMap { contract.parameterNames[$0] }
        #expect(names.count == operation.parameters.count)
        let capture = template.contains("{id}") ? ["id"] : []
        #expect(names.sorted() == (route.parameters.map(\.rawValue) + capture).sorted())
    }

    @Test func everyParameterIsUsed() {
        let used = Set(contract.operations.flatMap(\.parameters))
        #expect(Set(contract.parameterNames.keys) == used)
        #expect(Set(Routes.all.flatMap(\.parameters)) == Set(Parameter.allCases))
    }

    @Test func enumerationsAreThoseOfTheRecords() {
        var expected: [String: [String]] = [
            "Status": Status.allCases.map(\.rawValue),
            "Class": AllianceClass.allCases.map(\.rawValue),
            "Instrument": Instrument.allCases.map(\.rawValue),
            "Answer": Answer.allCases.map(\.rawValue), "COWType": COWType.allCases.map(\.rawValue),
            "Sector": Sector.allCases.map(\.rawValue),
            "ActorKind": Actor.Kind.allCases.map(\.rawValue),
            "Modality": Modality.allCases.map(\.rawValue),
            "Polarity": Polarity.allCases.map(\.rawValue), "Rank": Rank.allCases.map(\.rawValue),
            "EventType": EventType.allCases.map(\.rawValue),
            "DateMatch": DateMatch.allCases.map(\.rawValue),
        ]
        for kind in RecordKind.allCases {
            let name = kind.rawValue.split(separator: "_")
                .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            let columns = kind.sortColumns.map(\.rawValue)
            expected[name + "Field"] = Fixture.snapshot.table(kind).objects.members
            expected[name + "Sort"] = columns + columns.map { "-" + $0 }
            if !kind.facets.isEmpty {
                expected[name + "Facet"] = kind.facets.map(\.rawValue)
            }
        }
        #expect(contract.enumerations == expected)
    }

    @Test(arguments: [
        ("Alliance", RecordKind.alliance), ("Actor", .actor), ("Article", .article),
        ("Statement", .statement), ("Event", .event), ("CoParty", .coParty),
    ])
    func recordsHaveTheMembersOfTheirSchema(_ schema: String, _ kind: RecordKind) {
        let members = Fixture.snapshot.table(kind).objects.members
        let inside = [.statement, .event, .coParty].contains(kind) ? [] : ["statements"]
        #expect(contract.members[schema] == members + inside)
    }

    @Test func codebookDefinesEveryValue() {
        let defined = Dictionary(
            uniqueKeysWithValues: Codebook.standard.enumerations.map {
                ($0.name, $0.values.map(\.value))
            })
        #expect(defined["class"] == AllianceClass.allCases.map(\.rawValue))
        #expect(defined["status"] == Status.allCases.map(\.rawValue))
        #expect(defined["instrument"] == Instrument.allCases.map(\.rawValue))
        #expect(defined["sector"] == Sector.allCases.map(\.rawValue))
        #expect(defined["obligations"] == Answer.allCases.map(\.rawValue))
        #expect(defined["cow_type"] == COWType.allCases.map(\.rawValue))
        #expect(defined["actor_kind"] == Actor.Kind.allCases.map(\.rawValue))
        #expect(defined["modality"] == Modality.allCases.map(\.rawValue))
        #expect(defined["polarity"] == Polarity.allCases.map(\.rawValue))
        #expect(defined["rank"] == Rank.allCases.map(\.rawValue))
        #expect(defined["event_type"] == EventType.allCases.map(\.rawValue))
        #expect(defined["date_match"] == DateMatch.allCases.map(\.rawValue))
        #expect(defined["problem"] == Problem.Kind.allCases.map(\.rawValue))
    }

    @Test func contractIsServedAsItStands() {
        let client = Client()
        let reply = client.get("/openapi.yaml")
        #expect(reply.status == 200)
        #expect(reply["Content-Type"] == "application/yaml")
        #expect(reply.text.hasPrefix("openapi: 3.1.0\n"))
        #expect(client.get("/openapi.yaml", [(.accept, "application/json")]).status == 406)
        let json = client.get("/openapi.json")
        #expect(json["Content-Type"] == "application/json")
        #expect(json.json["openapi"].string == "3.1.0")
        #expect(client.get("/codebook").json["enumerations"].array.count == 13)
    }

    private typealias Status = Records.Status
    private typealias Answer = Records.Answer
}

/// What the tests read of `openapi.yaml`: its own layout, not YAML at large.
private struct Contract {
    struct Operation {
        var path: String
        var methods: [String] = []
        /// Keys in `components/parameters`.
        var parameters: [String] = []
    }

    var operations: [Operation] = []
    /// Key → name.
    var parameterNames: [String: String] = [:]
    /// Schema → values.
    var enumerations: [String: [String]] = [:]
    /// Schema → members.
    var members: [String: [String]] = [:]

    init(_ yaml: String) {
        var section = ""
        var part = ""
        var key = ""
        var openList: String?
        for line in yaml.split(separator: "\n", omittingEmptySubsequences: true).map(String.init) {
            let indent = line.prefix { $0 == " " }.count
            let text = line.dropFirst(indent)
            let name = text.split(separator: ":").first.map(String.init) ?? ""
            if indent == 0 { section = name }
            if section == "paths" {
                if indent == 2 { operations.append(Operation(path: name)) }
                guard !operations.isEmpty else { continue }
                if indent == 4 { operations[operations.count - 1].methods.append(name) }
                let reference = "- $ref: \"#/components/parameters/"
                if text.hasPrefix(reference) {
                    let key = text.dropFirst(reference.count).dropLast()
                    operations[operations.count - 1].parameters.append(String(key))
                }
            }
            guard section == "components" else { continue }
            if indent == 2 { part = name }
            if indent == 4 { key = name }
            if part == "parameters", indent == 6, name == "name" {
                parameterNames[key] = String(text.dropFirst("name: ".count))
            }
            guard part == "schemas" else { continue }
            if indent == 8, openList == nil { members[key, default: []].append(name) }
            if indent == 6, name == "enum" { openList = "" }
            guard let list = openList else { continue }
            let joined = list + text.replacing("enum:", with: "")
            openList = joined.contains("]") ? nil : joined
            guard openList == nil else { continue }
            enumerations[key] = joined.split { " []\",".contains($0) }.map(String.init)
        }
        for (schema, names) in members { members[schema] = names.filter { !$0.hasPrefix("[") } }
    }
}
