import Gazetteer
import Records

/// Takes one document through the stages: cleaning, dates, actors, relations.
struct DocumentReader {
    let gazetteer: Gazetteer
    let stages: Stages
    let document: Document

    func reading() -> Reading {
        let text = Tokenizer.tokenize(document.text)
        var clean = stages.cleaner.clean(text)
        clean.sentences = clean.sentences.flatMap(\.pieces)
        var article = ArticleMaker(document: document, clean: clean, gazetteer: gazetteer).article()

        let reference = Reference(published: article.published)
        let dates = stages.dates.mentions(
            in: text, sentences: clean.sentences.map(\.tokens), reference: reference)
        article.diagnostics += dates.diagnostics

        let matches = gazetteer.matches(in: text, ranges: clean.sentences.map(\.tokens))
        let known = matches.joined().map { KnownMention($0, in: gazetteer) }
        var persons = stages.persons.mentions(in: text, sentences: clean.sentences, actors: known)
        for index in persons.indices {
            let sentence = clean.sentences[persons[index].sentence].tokens
            persons[index].stated = article.published ?? Self.day(in: sentence, of: dates.mentions)
        }

        let mentions = MentionMaker(
            gazetteer: gazetteer, persons: persons, sentences: clean.sentences,
            bodies: BodyMap(text: text, matches: Array(matches.joined())))
        let rules = LanguageRules.of(clean.sentences, in: text)
        let claims = relations(
            text, clean.sentences, dates.mentions, rules, matches: matches, mentions: mentions,
            year: article.published?.earliest?.year)

        let teasers = TeaserReader(
            gazetteer: gazetteer, stages: stages,
            reference: Reference(published: article.published, isBound: true)
        )
        .read(clean.teasers, in: text)
        article.related = teasers.related
        article.mentions = self.mentions(matches.joined(), in: text)
        return Reading(
            article: article, text: text, sentences: clean.sentences, claims: claims,
            persons: persons + teasers.persons, ownPersonCount: persons.count,
            page: PageFacts(
                title: clean.title, publisher: clean.publisher,
                published: clean.published.map { text.span(of: $0.tokens) }))
    }

    /// The first day or month that a sentence names.
    private static func day(in sentence: Range<Int>, of dates: [DateMention]) -> PartialDate? {
        dates.lazy.filter { sentence.contains($0.tokens.lowerBound) && $0.role == .at }
            .compactMap(\.value).first { $0.precision == .day || $0.precision == .month }
    }

    /// Reads the sentences in order, each with what the ones before have left in mind.
    private func relations(
        _ text: TokenizedText, _ sentences: [Sentence], _ dates: [DateMention],
        _ rules: LanguageRules, matches: [[GazetteerMatch]], mentions: MentionMaker, year: Int?
    ) -> [Claim] {
        var discourse = Discourse()
        discourse.hub = Self.hub(of: matches, gazetteer)
        var claims: [Claim] = []
        var dateIndex = 0
        let hits = sentences.map { rules.scenes.lexicon.hits(in: text, range: $0.tokens) }
        let knowledge = self.knowledge(text, sentences, matches, year, hits)
        for (index, sentence) in sentences.enumerated() {
            var own: [DateMention] = []
            while dateIndex < dates.count,
                dates[dateIndex].tokens.lowerBound < sentence.tokens.upperBound
            {
                if sentence.tokens.contains(dates[dateIndex].tokens.lowerBound) {
                    own.append(dates[dateIndex])
                }
                dateIndex += 1
            }
            let named = mentions.mentions(
                of: index, matches: matches[index],
                places: gazetteer.places.matches(in: text, range: sentence.tokens))
            let described = mentions.described(
                in: sentence.tokens, of: text, discourse: discourse, named: named,
                by: rules.anaphora)
            let scene = rules.scenes.scene(
                sentence, index: index, in: text, hits: hits[index],
                mentions: (named + described).ordered(by: \.tokens.lowerBound),
                dates: own)
            let reader = RelationReader(
                scene: scene, discourse: discourse, grammar: rules.scenes.grammar,
                knowledge: knowledge)
            let start = claims.count
            claims += ClaimReader(reader: reader, rules: rules).claims()
            if !rules.readsFramesOnly {
                claims += reader.ordinalClaims(after: claims[..<start])
                claims += reader.followers(after: claims[...])
                claims += reader.followUp(after: claims[..<start])
            }
            discourse.absorb(
                scene, claims: Array(claims[start...]), subject: reader.sentenceSubject,
                topic: reader.sentenceTopic,
                maker: reader.makers(around: scene.tokens).last)
        }
        return claims
    }

    /// The state that the document names most often, at least three times.
    private static func hub(of matches: [[GazetteerMatch]], _ gazetteer: Gazetteer) -> ActorID? {
        var counts: [ActorID: Int] = [:]
        for match in matches.joined() { counts[match.actor, default: 0] += 1 }
        return counts.filter { $0.value >= 3 && gazetteer.actor($0.key)?.kind == .state }
            .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private func knowledge(
        _ text: TokenizedText, _ sentences: [Sentence], _ matches: [[GazetteerMatch]], _ year: Int?,
        _ hits: [[Lexicon.Hit]]
    ) -> RelationKnowledge {
        let gazetteer = gazetteer
        let weapons = sentences.flatMap { gazetteer.weapons(in: text, range: $0.tokens) }
        let military = hits.count { $0.contains { $0.tags.has(.military) } }
        return RelationKnowledge(
            isMilitaryOrganisation: { gazetteer.organisation($0)?.isMilitary == true },
            isOrganisation: { gazetteer.organisation($0) != nil },
            isCoalition: { gazetteer.organisation($0)?.kind == .coalition },
            isPact: { gazetteer.organisation($0)?.kind == .pact },
            isForce: { gazetteer.actor($0)?.kind == .armedGroup },
            members: { gazetteer.organisation($0)?.members() ?? [] },
            weapons: weapons.map {
                .init(tokens: $0.tokens, designation: $0.designation, maker: $0.makerCountry)
            },
            media: sentences.flatMap { gazetteer.media(in: text, range: $0.tokens) }
                .map { (tokens: $0.tokens, name: $0.medium.name) },
            states: Set(matches.joined().map(\.actor)),
            gender: { gazetteer.gender(of: $0) }, isPlural: { gazetteer.isPlural($0) },
            areAtWar: { gazetteer.conflicts.oppose($0, $1, in: year) },
            speaksOfDefence: military > 0, isAboutDefence: military * 5 >= sentences.count)
    }

    private func mentions(
        _ matches: some Sequence<GazetteerMatch>, in text: TokenizedText
    ) -> [Mention] {
        matches.map {
            Mention(
                actor: $0.actor, span: text.span(of: $0.tokens), text: text.string(of: $0.tokens),
                form: $0.use.rawValue)
        }
    }
}
