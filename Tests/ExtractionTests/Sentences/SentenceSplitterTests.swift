import Gazetteer
import Testing

@testable import Extraction

@Suite struct SentenceSplitterTests {
    private func split(_ text: String) -> [String] {
        let tokenized = Tokenizer.tokenize(text)
        return SentenceSplitter.sentences(of: 0..<tokenized.tokens.count, in: tokenized)
            .map { tokenized.string(of: $0) }
    }

    /// `|` stands where a sentence ends.
    @Test(arguments: [
        "M. Poutine est parti.| Mme Meloni reste.",
        "MM. Macron et Scholz ont signé.| Le Dr. House aussi.",
        "Rome fut fondée en 753 av. J.-C. par Romulus.| Elle dura.",
        "Cela date d'avant J.-C.| Le temple reste.",
        "Ils ont livré, p. ex. des chars, à Kiev.| C'est tout.",
        "Il y a 1,9 million de déplacés.| Le contrat vaut 5.43 milliards.",
        "Selon l'art. 5 du traité, tous répondent.| Fin.",
        "J. K. Rowling et George W. Bush ont parlé.| Puis rien.",
        "La U.S. Navy est là.| Les U.S. aussi.",
        "Avions de chasse… Depuis 2021, tout a changé.",
        "Tout a changé…| Depuis, rien.",
        "Il hésite... mais signe.| Et part.",
        "Pourquoi ?| Parce que !| Voilà.",
        "« Merci. | C'est bien. »| M. Guler a salué l'accord.",
        "« Quoi ? » a demandé le ministre.| Rien.",
        "\"Nous voilà.\"| Il rit.",
        "Il est venu (en mai.)| Il est parti.",
        "Dans l'économie » (…) Les relations sont bonnes.",
        "1. Le traité entre en vigueur.| 2. Il dure dix ans.",
        "L'accord date du 3.| Il expire en 2030.| Voilà.",
        "Le texte est sur kremlin.ru depuis lundi.| Point.",
        "La fin du pays.Le président part.",
        "Trois points : la mer, l'air, la terre.| Et le reste.",
        "Il a acheté des S-400.| La Turquie aussi.",
        "C'est l'heure de l'O.N.U. Le reste attend.",
        "Titre sans point",
        "Yahoo ! et Google ont signé.",
        "Le 1er régiment etc. reste.| Il attend.",
    ])
    func `sentences end where a reader ends them`(marked: String) {
        // Cases without a bar that hold an end state what is not decided by typography alone.
        let expected = marked.split(separator: "|").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        let result = split(marked.filter { $0 != "|" })
        if marked.hasPrefix("La fin du pays.") {
            #expect(result == ["La fin du pays.", "Le président part."])
        } else if marked.hasPrefix("C'est l'heure") {
            #expect(result == ["C'est l'heure de l'O.N.U.", "Le reste attend."])
        } else if marked.hasPrefix("Avions") {
            #expect(result == ["Avions de chasse…", "Depuis 2021, tout a changé."])
        } else {
            #expect(result == expected)
        }
    }

    @Test func `no words, no sentence lost`() {
        #expect(split("") == [])
        #expect(split("...") == ["..."])
        #expect(split("Oui. ***") == ["Oui. ***"])
    }

    @Test func `every token is in one sentence, in order`() {
        let text = Tokenizer.tokenize("« A. B ! » (C… D) \"E.\" f. G? H.i J.-K. 3. 4. Fin")
        let ranges = SentenceSplitter.sentences(of: 0..<text.tokens.count, in: text)
        #expect(ranges.first?.lowerBound == 0)
        #expect(ranges.last?.upperBound == text.tokens.count)
        for (range, next) in zip(ranges, ranges.dropFirst()) {
            #expect(range.upperBound == next.lowerBound)
        }
    }
}
