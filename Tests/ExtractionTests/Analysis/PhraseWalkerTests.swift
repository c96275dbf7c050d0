import Testing

@testable import Extraction

@Suite struct PhraseWalkerTests {
    typealias Role = ActorMention.Role

    @Test(
        arguments: [
            ("La Russie signe.", "Russie", .bare),
            ("Un pacte avec la Russie.", "Russie", .with),
            ("Un pacte entre la Russie et le Mali.", "Russie", .between),
            ("Il livre des chars à la Russie.", "Russie", .to),
            ("Il livre des chars au Mali.", "Mali", .to),
            ("Il est en Russie.", "Russie", .location),
            ("L'alliance de la Russie tient.", "Russie", .genitive),
            ("La guerre contre la Russie dure.", "Russie", .against),
            ("Il se tient face à la Russie.", "Russie", .against),
            ("Des drones fournis par l'Iran.", "Iran", .by),
            ("Selon la Russie, rien ne change.", "Russie", .accordingTo),
            ("Ils cherchent du soutien auprès de la Russie.", "Russie", .with),
            ("Ils se battent aux côtés de la Russie.", "Russie", .with),
            ("Ils agissent sans la Russie.", "Russie", .without),
        ] as [(String, String, Role)])
    func `the preposition names the role`(sentence: String, words: String, expected: Role) {
        #expect(SceneFixture(sentence).mention(words)?.role == expected)
    }

    @Test(
        arguments: [
            ("Un pacte avec le ministre russe de la Défense.", "russe", .with, "ministre"),
            ("Les chars de l'armée birmane roulent.", "birmane", .genitive, "armée"),
            ("Le gouvernement du Mali signe.", "Mali", .bare, "gouvernement"),
            ("Il écrit au président du Togo.", "Togo", .to, "président"),
        ] as [(String, String, Role, String)])
    func `an office or a body stands for its state`(
        sentence: String, words: String, role: Role, owner: String
    ) throws {
        let fixture = SceneFixture(sentence)
        let mention = try #require(fixture.mention(words))
        #expect(mention.role == role)
        #expect(mention.owner.map { fixture.words($0.tokens) } == owner)
    }

    @Test(
        arguments: [
            ("la province serbe", .location), ("le sol malien", .location),
            ("les côtes turques", .location), ("la frontière russe", .near),
        ] as [(String, Role)])
    func `an adjective of a place names no actor`(phrase: String, role: Role) throws {
        let fixture = SceneFixture("Ils sont près de \(phrase).")
        let adjective = try #require(phrase.split(separator: " ").last)
        #expect(fixture.mention(String(adjective))?.role == role)
    }

    @Test func `a capital after à is a place`() {
        #expect(SceneFixture("Il se rend à Moscou.").mention("Moscou")?.isPlace == true)
        #expect(SceneFixture("Il se rend en Russie.").mention("Russie")?.isPlace == true)
        #expect(SceneFixture("Moscou signe un pacte.").mention("Moscou")?.isPlace == false)
    }

    @Test func `a phrase begins at its preposition`() throws {
        let fixture = SceneFixture("Un accord militaire avec le gouvernement malien.")
        let mention = try #require(fixture.mention("malien"))
        #expect(
            fixture.words(mention.phraseStart..<mention.tokens.upperBound)
                == "avec le gouvernement malien")
    }
}
