import Gazetteer
import Records

@testable import Extraction

/// A small world of states, so that the reader of persons is tested apart from the gazetteer.
enum PersonsFixture {
    private struct Entry: Sendable {
        var actor: String
        var isDemonym: Bool
        var isState: Bool
    }

    /// One state a line: code; names and capitals; demonyms.
    private static let states = """
        RUS; Russie, Moscou, Kremlin, Fédération de Russie, Russia; russe, russes, Russian
        UKR; Ukraine, Kiev; ukrainien, ukrainienne, ukrainiens, ukrainiennes
        BLR; Bélarus, Belarus, Biélorussie, Minsk; biélorusse, biélorusses, bélarusse
        MMR; Birmanie, Myanmar, Naypyidaw; birman, birmane, birmans
        BFA; Burkina Faso, Ouagadougou; burkinabè, burkinabé
        MLI; Mali, Bamako; malien, malienne, maliens
        NER; Niger, Niamey; nigérien, nigérienne, nigériens
        TCD; Tchad, N'Djamena; tchadien, tchadienne, tchadiens
        SEN; Sénégal, Dakar; sénégalais, sénégalaise
        FRA; France, Paris; français, française, françaises
        USA; États-Unis, Washington; américain, américaine, américains, US
        GBR; Royaume-Uni, Londres; britannique, britanniques
        DEU; Allemagne, Berlin; allemand, allemande, allemands
        ITA; Italie, Rome; italien, italienne
        HUN; Hongrie, Budapest; hongrois, hongroise
        SRB; Serbie, Belgrade; serbe, serbes
        TUR; Turquie, Ankara; turc, turque, turcs
        SOM; Somalie, Mogadiscio; somalien, somalienne, somaliens
        DJI; Djibouti; djiboutien, djiboutienne, djiboutiens
        DZA; Algérie, Alger; algérien, algérienne
        EGY; Égypte, Le Caire; égyptien, égyptienne
        SAU; Arabie saoudite, Riyad; saoudien, saoudienne, saoudiens
        QAT; Qatar, Doha; qatari, qatarie
        BHR; Bahreïn, Manama; bahreïni
        IRN; Iran, Téhéran; iranien, iranienne, iraniens
        ISR; Israël, Jérusalem; israélien, israélienne
        SYR; Syrie, Damas; syrien, syrienne
        PAK; Pakistan, Islamabad; pakistanais, pakistanaise
        IND; Inde, New Delhi; indien, indienne, indiens
        CHN; Chine, Pékin; chinois, chinoise
        TWN; Taïwan; taïwanais, taïwanaise
        JPN; Japon, Tokyo; japonais, japonaise
        PRK; Corée du Nord, Pyongyang; nord-coréen, nord-coréenne
        KOR; Corée du Sud, Séoul; sud-coréen, sud-coréenne
        PHL; Philippines, Manille; philippin, philippine
        AUS; Australie, Canberra; australien, australienne
        SLB; îles Salomon, Honiara; salomonais
        VEN; Venezuela, Caracas; vénézuélien, vénézuélienne
        GNQ; Guinée équatoriale, Malabo; équatoguinéen
        TGO; Togo, Lomé; togolais
        ARM; Arménie, Erevan; arménien, arménienne
        AZE; Azerbaïdjan, Bakou; azerbaïdjanais
        POL; Pologne, Varsovie; polonais, polonaise
        COD; RDC, Kinshasa; congolais, congolaise
        RWA; Rwanda, Kigali; rwandais
        ETH; Éthiopie, Addis-Abeba; éthiopien
        MDG; Madagascar; malgache
        JOR; Jordanie, Amman, Jordan; jordanien
        MUS; Maurice; mauricien
        """

    private static let organisations =
        "OTAN, Otan; OTSC; ONU; Cédéao; AES; Union européenne; Union africaine; Hezbollah; Hamas; Wagner; Tass; AFP; Interfax; Reuters"

    private static let table: PhraseTable<Entry> = {
        var phrases: [(String, Entry)] = []
        for line in states.split(separator: "\n") {
            let fields = line.split(separator: ";").map { trimmed($0) }
            for (place, field) in fields.dropFirst().enumerated() {
                for name in field.split(separator: ",") {
                    let entry = Entry(actor: fields[0], isDemonym: place == 1, isState: true)
                    phrases.append((trimmed(name), entry))
                }
            }
        }
        for name in organisations.split(whereSeparator: { $0 == ";" || $0 == "," }) {
            let name = trimmed(name)
            phrases.append((name, Entry(actor: name, isDemonym: false, isState: false)))
        }
        return PhraseTable(phrases)
    }()

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    static func actors(in text: TokenizedText) -> [KnownMention] {
        var found: [KnownMention] = []
        var index = 0
        while index < text.tokens.count {
            let match = table.longestMatch(in: text.tokens, at: index, limit: text.tokens.count)
            guard let match, let entry = match.values.first else {
                index += 1
                continue
            }
            found.append(
                KnownMention(
                    tokens: match.tokens, actor: ActorID(entry.actor), isDemonym: entry.isDemonym,
                    isState: entry.isState))
            index = match.tokens.upperBound
        }
        return found
    }

    /// Cuts at full stops before a capital, and at line ends; a first line without a stop is a title.
    static func sentences(in text: TokenizedText) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        var paragraph = 0
        let tokens = text.tokens
        func close(_ end: Int, _ isParagraph: Bool) {
            if end > start {
                let hasStop = [Form("."), Form("!"), Form("?"), Form(":")].contains(
                    tokens[end - 1].form)
                let place: Sentence.Place =
                    sentences.isEmpty && !hasStop && isParagraph ? .title : .body
                sentences.append(Sentence(tokens: start..<end, place: place, paragraph: paragraph))
            }
            if isParagraph { paragraph += 1 }
        }
        for (index, token) in tokens.enumerated() {
            if token.kind == .lineBreak {
                close(index, true)
                start = index + 1
            } else if token.form == Form("."), index + 1 < tokens.count,
                tokens[index + 1].hasSpaceBefore, index > start,
                tokens[index - 1].end - tokens[index - 1].start > 3
            {
                close(index + 1, false)
                start = index + 1
            }
        }
        close(tokens.count, false)
        return sentences
    }

    static func mentions(in text: String) -> [PersonMention] {
        let tokenized = Tokenizer.tokenize(text)
        return PersonFinder().mentions(
            in: tokenized, sentences: sentences(in: tokenized), actors: actors(in: tokenized))
    }

    /// `name | title | country` for each person, joined by ` ; `.
    static func summary(of text: String) -> String {
        mentions(in: text).map {
            "\($0.name) | \($0.title ?? "–") | \($0.country?.rawValue ?? "–")"
        }
        .joined(separator: " ; ")
    }
}
