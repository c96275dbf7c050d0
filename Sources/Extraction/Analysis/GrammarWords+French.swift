import Gazetteer

extension GrammarWords {
    /// Those of French.
    static let french = GrammarWords(
        ownersPrecede: false,
        determiners:
            """
            le la les l' un une ce cet cette ces son sa ses leur leurs notre nos mon ma mes deux
            trois quatre cinq six sept huit neuf dix plusieurs tout toute tous toutes certains
            certaines quelques autre autres même seul seule nouveau nouvel nouvelle ancien
            ancienne propre jeune
            """,
        articles: "le la les l'",
        genitives: "de d' du des",
        conjunctions: "et ou ainsi que puis & comme",
        commas: ", / – -",
        pronouns: "il elle ils elles on",
        demonstratives: "celui celle ceux celles chacun chacune",
        clitics: "s' se lui leur y n' ne",
        auxiliaries:
            """
            a ont avait avaient aurait auraient est sont était étaient sera seront fut furent va
            vont doit doivent fait font faisait faisaient
            """,
        departments:
            """
            défense affaires étrangères armées intérieur sécurité état relations extérieures
            diplomatie forces gouvernement guerre anciens combattants nationale nationales
            transition opposition junte militaire militaires terre mer air conseil
            """,
        prepositions: [
            ("avec", .with), ("entre", .between), ("à", .to), ("au", .to), ("aux", .to),
            ("en", .location), ("dans", .location), ("chez", .location), ("sur", .location),
            ("vers", .purpose), ("contre", .against), ("par", .by), ("selon", .accordingTo),
            ("pour", .purpose), ("depuis", .from), ("sans", .without), ("envers", .with),
        ],
        compound: [
            ("face", .against), ("auprès", .with), ("côtés", .with), ("côté", .with),
            ("encontre", .against), ("d'après", .accordingTo), ("après", .accordingTo),
            ("grâce", .with), ("près", .near), ("loin", .near), ("frontière", .near),
            ("hors", .without), ("provenance", .from), ("égard", .with), ("vis", .with),
            ("faveur", .purpose), ("profit", .purpose), ("bénéfice", .purpose),
            ("part", .by), ("destination", .to), ("compris", .bare),
        ],
        places:
            """
            province région ville frontière territoire sol capitale marché langue opinion côte
            côtes eaux désert sud nord est ouest
            """,
        borders: "frontière",
        strangers:
            """
            rebelles rebelle rébellion milice milices miliciens insurgés séparatistes
            indépendantistes opposants opposition exilés réfugiés dissidents paramilitaires
            jihadistes djihadistes islamistes terroristes migrants civils ressortissants otages
            étudiants journalistes touristes électeurs supporteurs prisonniers populations
            diaspora putschistes
            """,
        some: "des",
        parts:
            """
            nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre large sol territoire
            intérieur extrême-nord
            """,
        locating: "dans sur au à en depuis",
        and: "et",
        or: "ou",
        openers: "qui que qu' dont mais car lequel laquelle ; : si",
        relatives: "qui dont que qu' lequel laquelle",
        pairs:
            "alors que, tandis que, alors qu', tandis qu', après que, ainsi que, plus que, moins que, afin que",
        like: "ainsi",
        who: "qui",
        that: "que qu'",
        relatedBy: "que qu' qui dont",
        charging: "de d'",
        asFor: "quant pour",
        have: "a ont avait avaient aura auront ayant",
        participleAuxiliaries:
            """
            a ont avait avaient est sont était étaient été aurait auraient ayant fut s'est eu
            """,
        terms: "de d' pour sur durée valable valide",
        frames: .french)
}
