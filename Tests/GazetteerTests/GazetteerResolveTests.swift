import Records
import Testing

@testable import Gazetteer

@Suite struct GazetteerResolveTests {
    let gazetteer = Gazetteer.standard

    /// The state and every way to ask for it.
    static let queries: [(String, [String])] = [
        (
            "RUS",
            [
                "Russia", "russie", "RUS", "rus", "RU", "365", "643", "Q159", "Moscou", "moscow",
                "la Russie", "Fédération de Russie", "russe", "Russes", "Russian", "le Kremlin",
                "kremlin", "RUSSIE", " Russie ",
            ]
        ),
        ("MMR", ["Birmanie", "Myanmar", "Burma", "birman", "birmanes", "775", "104", "Rangoun"]),
        ("BLR", ["Biélorussie", "Bélarus", "belarus", "bielorusse", "bélarussien", "Minsk"]),
        ("BFA", ["Burkina", "burkina-faso", "burkinabé", "burkinabè", "Ouagadougou", "854"]),
        ("CAF", ["Centrafrique", "République centrafricaine", "RCA", "CAR", "Bangui"]),
        ("COD", ["RDC", "RD Congo", "congo-kinshasa", "DRC", "Kinshasa"]),
        ("COG", ["Congo", "Congo-Brazzaville", "le Congo"]),
        ("GIN", ["Guinée", "Guinea", "Guinée-Conakry"]),
        ("PRK", ["Corée du Nord", "RPDC", "DPRK", "nord-coréen", "Pyongyang"]),
        ("ARE", ["Émirats", "EAU", "UAE", "émirati", "émiriens", "Abou Dhabi"]),
        ("TUR", ["Turquie", "Türkiye", "Turkey", "turque", "Ankara"]),
        ("USA", ["États-Unis", "etats unis", "US", "USA", "U.S.", "Maison Blanche", "Pentagone"]),
        ("GBR", ["Royaume-Uni", "UK", "Grande-Bretagne", "anglais", "Londres", "Downing Street"]),
        ("NLD", ["the Netherlands", "Pays-Bas", "Hollande", "La Haye"]),
        ("FRA", ["France", "l'Élysée", "Quai d’Orsay", "Matignon", "220", "250"]),
        ("CUB", ["40", "192"]),
        ("AUT", ["040", "305"]),
        ("DMA", ["Dominique", "la Dominique"]),
        ("MUS", ["Maurice", "île Maurice"]),
        ("XKX", ["Kosovo", "XK", "XKX", "347"]),
        ("TWN", ["Taïwan", "Taipei", "713"]),
        ("PSE", ["Palestine", "palestinienne", "Ramallah"]),
        ("ESH", ["Sahara occidental", "RASD", "sahraouis"]),
        ("NATO", ["Otan", "OTAN", "NATO", "Alliance atlantique", "Q7184"]),
        ("CSTO", ["OTSC", "Organisation du traité de sécurité collective"]),
        ("EU", ["UE", "EU", "Union européenne", "European Union"]),
        ("UN", ["ONU", "UN", "Nations unies"]),
        ("AES", ["AES", "Alliance des États du Sahel"]),
        ("ECOWAS", ["Cédéao", "CEDEAO", "ECOWAS"]),
        ("AFRICAN-UNION", ["African Union", "Union africaine"]),
        ("SCO", ["OCS", "Organisation de coopération de Shanghai"]),
        ("UNION-STATE", ["État de l'Union", "union state"]),
        ("WAGNER", ["Wagner", "groupe Wagner"]),
        ("AFRICA-CORPS", ["Africa Corps"]),
    ]

    @Test(arguments: queries) func `resolves every way to name an actor`(
        _ id: String, _ names: [String]
    ) {
        for name in names {
            #expect(gazetteer.resolve(name) == .found([ActorID(id)]), "\(name)")
        }
    }

    @Test func `an ambiguous name stands for all who bear it`() {
        #expect(gazetteer.resolve("Corée") == .found([ActorID("KOR"), ActorID("PRK")]))
        #expect(gazetteer.resolve("congolais") == .found([ActorID("COD"), ActorID("COG")]))
        #expect(gazetteer.resolve("UA") == .found([ActorID("AFRICAN-UNION"), ActorID("UKR")]))
        #expect(gazetteer.resolve("AU") == .found([ActorID("AFRICAN-UNION"), ActorID("AUS")]))
    }

    static let misspelt: [(String, String)] = [
        ("Rusia", "Russia"), ("Russi", "Russie"), ("Birmani", "Birmanie"),
        ("Ouzbekistn", "Ouzbékistan"),
        ("Moscuo", "Moscou"), ("Frnace", "France"), ("Azerbaidjna", "Azerbaïdjan"),
    ]

    @Test(arguments: misspelt) func `suggests the near miss`(_ query: String, _ expected: String) {
        guard case .unknown(let suggestions) = gazetteer.resolve(query) else {
            Issue.record("\(query) was found")
            return
        }
        #expect(suggestions.first == expected)
        #expect(suggestions.count <= 3)
    }

    @Test(arguments: ["", " ", "x", "Atlantide", "zzzzzzzzzzzzzzzz", "999999", "Q0", "🇫🇷"])
    func `what is nobody stays unknown`(_ query: String) {
        guard case .unknown = gazetteer.resolve(query) else {
            Issue.record("\(query) was found")
            return
        }
    }

    @Test func `a user's actors are found beside the package's`() {
        let others = [
            Actor(
                id: ActorID("SOMALILAND"), kind: .publicBody,
                name: LocalizedName("Somaliland"),
                names: [ActorName("Hargeisa", use: .capital)]),
            Actor(
                id: ActorID("RUS"), kind: .state, name: LocalizedName(en: "Russia", fr: "Russie"),
                names: [ActorName("Loubianka", language: "fr", use: .metonym)]),
        ]
        let extended = Gazetteer(adding: others)
        #expect(extended.resolve("Hargeisa") == .found([ActorID("SOMALILAND")]))
        #expect(extended.resolve("la Loubianka") == .found([ActorID("RUS")]))
        #expect(extended.resolve("Moscou") == .found([ActorID("RUS")]))
        #expect(extended.actors.count == gazetteer.actors.count + 1)
        #expect(extended.actors.map(\.id) == extended.actors.map(\.id).sorted())
    }
}
