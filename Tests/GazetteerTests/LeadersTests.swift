import Records
import Testing

@testable import Gazetteer

@Suite struct LeadersTests {
    private let leaders = Gazetteer.standard.leaders

    private func country(_ name: String) -> String? {
        leaders.country(ofPersonNamed: name)?.rawValue
    }

    @Test(arguments: [
        ("Emmanuel Macron", "FRA"), ("emmanuel MACRON", "FRA"), ("Recep Tayyip Erdoğan", "TUR"),
        ("Recep Tayyip Erdogan", "TUR"), ("Assimi Goita", "MLI"), ("Assimi Goïta", "MLI"),
        ("Abdourahamane Tchiani", "NER"), ("Ibrahim Traoré", "BFA"), ("Kim Jong-un", "PRK"),
        ("Kim Jong Un", "PRK"), ("Ban Ki‑moon", "UN"), ("Denis Sassou N’Guesso", "COG"),
        ("Denis Sassou-Nguesso", "COG"), ("Abdel Fattah Al Sissi", "EGY"),
        ("Mohammed ben Salmane", "SAU"), ("Xi Jinping", "CHN"), ("Volodymyr Zelenskyy", "UKR"),
        ("Vladimir Putin", "RUS"), ("Mark Rutte", "NATO"), ("Ursula von der Leyen", "EU"),
        ("Nikol Pachinian", "ARM"), ("Ilham Aliyev", "AZE"), ("Manasseh Sogavare", "SLB"),
    ])
    func `knows a person by the whole name or a variant, however it is written`(
        name: String, expected: String
    ) {
        #expect(country(name) == expected)
    }

    @Test(arguments: [
        ("Macron", "FRA"), ("de Villepin", "FRA"), ("VILLEPIN", "FRA"), ("Poutine", "RUS"),
        ("Le Drian", "FRA"), ("Erdoğan", "TUR"), ("Tebboune", "DZA"), ("Stoltenberg", "NATO"),
        ("Lula", "BRA"), ("Déby Itno", "TCD"), ("Deby", "TCD"), ("Al-Assad", "SYR"),
        ("Bush", "USA"), ("Modi", "IND"), ("Hemetti", "SDN"),
    ])
    func `knows a family name that tells its country`(name: String, expected: String) {
        #expect(country(name) == expected)
    }

    @Test(arguments: ["Traoré", "Rasmussen", "Castro", "Blair"])
    func `a family name of persons of several countries stands for none`(name: String) {
        #expect(country(name) == nil)
    }

    @Test(arguments: [
        "", " - ", "*", "Paris", "Paris Hilton", "Chirac Dupont", "Bernadette Chirac", "Mali",
        "Hollande", "Muscat", "Borne", "Conte", "May", "Major", "Kim", "Xi", "Jinping", "Jean",
        "Emmanuel", "Macron Emmanuel Jean", "Jong-un", "présidente", "public office lists",
    ])
    func `other names, words and places name nobody`(name: String) {
        #expect(country(name) == nil)
    }

    @Test func `two persons of a name in one country leave it that country's`() {
        let table =
            "name\tvariants\tcountry\n"
            + "a *x\t\tFRA\tz\nb *y|\tb. *y\tITA\tz\nc *x\t\tFRA\tz\nd *y\t\tESP\tz"
        let leaders = Leaders(Array(table.utf8))
        #expect(leaders.country(ofPersonNamed: "X") == ActorID("FRA"))
        #expect(leaders.country(ofPersonNamed: "Y") == nil)
        #expect(leaders.country(ofPersonNamed: "B Y") == ActorID("ITA"))
        #expect(leaders.country(ofPersonNamed: "D Y") == ActorID("ESP"))
        #expect(Leaders([]).country(ofPersonNamed: "X") == nil)
    }
}
