import Gazetteer
import Records
import Testing

@testable import Extraction

@Suite struct FurnitureRuleTests {
    private func rules(for line: String) -> String? {
        let text = Tokenizer.tokenize(line)
        guard let block = Layout.blocks(of: text).first else { return nil }
        return FurnitureMatcher.standard.match(block, in: text)?.rule.name
    }

    @Test(arguments: FurnitureRule.standard)
    func `every rule has examples, each of them furniture`(rule: FurnitureRule) {
        #expect(!rule.examples.isEmpty)
        for example in rule.examples {
            #expect(rules(for: example) != nil, "\(rule.name): \(example)")
        }
    }

    @Test(arguments: FurnitureRule.standard)
    func `no counter-example is furniture`(rule: FurnitureRule) {
        for example in rule.counterExamples {
            #expect(rules(for: example) == nil, "\(rule.name): \(example)")
        }
    }

    @Test func `names are unique`() {
        let names = FurnitureRule.standard.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: [
        "Les alliés veulent partager le renseignement sur les drones.",
        "Le président a annoncé la nouvelle à ses abonnés sur X.",
        "Il faut lire ce traité comme un avertissement adressé à Ankara.",
        "Une photo montre les deux ministres devant un Rafale.",
        "La publicité donnée à cet accord embarrasse la diplomatie française.",
        "Les pirates avaient volé les cookies de session des officiers de l'état-major.",
        "Le fil de l'actualité montre que Moscou n'a pas renoncé.",
        "Les deux armées suivent la situation sur le terrain.",
        "Retrouvez la paix, voilà ce que demande la population de Goma.",
        "Il reste 350 soldats sur la base, a précisé le commandement.",
        "Le ministre a refusé tout commentaire sur la signature de l'accord.",
        "Source de tensions avec Athènes, l'accord naval reste en vigueur.",
        "Plus de 400 militaires participent aux manœuvres.",
    ])
    func `an article's sentence stays, whatever words it holds`(sentence: String) {
        #expect(rules(for: sentence) == nil)
        let page = CleanedPage("Un accord entre deux pays voisins\n\n\(sentence)\n\nIl est signé.")
        #expect(page.kept.contains(sentence))
    }
}
