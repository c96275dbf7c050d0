internal import FuzzSupport
internal import HTTP

/// Any octets at a connection of HTTP/1.1.
///
/// The first eight octets of an input choose limits and how the rest is cut, the rest is what the client
/// sends. Whole, cut and octet by octet it has to have one outcome, made of well-formed answers, and what
/// is held has to stay within the limits.
@main enum HTTP1Fuzzer {
    static func main() {
        Fuzzing.run { input in
            let sent = Array(input.dropFirst(choiceCount))
            var choices = Choices(input.prefix(choiceCount))
            let setting = Setting(&choices)
            let longest = choices.one(of: [2, 7, 20, 100, 700])
            let seed = choices.octet()
            // What is refused within a line may be refused when the line ends.
            let octets = sent + Array("\r\n\r\n".utf8)
            let whole = outcome(setting, octets, in: CollectionOfOne(octets))
            let cut = outcome(setting, octets, in: Pieces(octets, longest: longest, seed: seed))
            let single = outcome(setting, octets, in: octets.lazy.map { [$0] })
            // While a server stops, the last request that has come is the last that is answered: that
            // depends on how they come.
            guard !setting.isStopping else { return .kept }
            require(cut == whole, "cut: \(cut), whole: \(whole)")
            require(single == whole, "octet by octet: \(single), whole: \(whole)")
            return .kept
        }
    }

    private static let choiceCount = 8

    private static func outcome(
        _ setting: Setting, _ input: [UInt8], in pieces: some Sequence<[UInt8]>
    ) -> Outcome {
        var conversation = Conversation(setting)
        for piece in pieces { conversation.take(piece) }
        conversation.check(input)
        if setting.expires { conversation.expire() }
        return conversation.outcome
    }
}

/// Limits that are small enough to be met, and what else a connection depends on.
struct Setting {
    var limits = Limits()
    var isStopping: Bool
    var speaksHTTP2: Bool
    var expires: Bool

    init(_ choices: inout Choices) {
        limits.headLength = choices.one(of: [32_768, 60, 120, 300, 1_100, 2_500])
        limits.targetLength = min(limits.headLength, choices.one(of: [8_192, 16, 60, 1_024]))
        limits.fieldCount = choices.one(of: [100, 1, 2, 6])
        let lengths = choices.octet()
        limits.contentLength = [1_048_576, 0, 5, 40][Int(lengths & 3)]
        limits.trailerLength = [4_096, 8, 30, 64][Int(lengths >> 2 & 3)]
        limits.outputLength = [262_144, 100, 1_000, 5_000][Int(lengths >> 4 & 3)]
        limits.pipelinedRequests = [64, 1, 2, 3][Int(lengths >> 6 & 3)]
        let rest = choices.octet()
        limits.requestsPerConnection = [100_000, 1, 2, 5][Int(rest & 3)]
        isStopping = rest & 4 != 0
        speaksHTTP2 = rest & 8 != 0
        expires = rest & 16 != 0
    }
}
