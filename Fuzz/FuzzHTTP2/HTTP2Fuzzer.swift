import FuzzSupport
import HTTP

/// Any frames at a connection of HTTP/2.
///
/// The first octets of an input choose limits and how the rest is cut. The rest is what the client sends
/// behind its preface, or says which frames are to be made of it: then it comes in several parts, with
/// time or an announcement of the end between them.
@main enum HTTP2Fuzzer {
    static func main() {
        Fuzzing.run { input in
            var choices = Choices(input)
            let setting = Setting(&choices)
            let longest = choices.one(of: [2, 7, 20, 100, 700])
            let seed = choices.octet()
            var script = Script(hasGreeting: choices.flag())
            if choices.flag() { script.addFrames(&choices) } else { script.add(choices.rest()) }
            let whole = outcome(setting, script) { [$0] }
            let cut = outcome(setting, script) { Array(Pieces($0, longest: longest, seed: seed)) }
            // Long ones take longer than they tell.
            let isShort = script.count <= 4_000
            let single = isShort ? outcome(setting, script) { $0.map { [$0] } } : whole
            guard script.hasOneOutcome else { return .kept }
            for (name, other) in [("cut", cut), ("octet by octet", single)] {
                require(
                    other.agrees(with: whole), "\(script)\n\(name): \(other)\nwhole: \(whole)")
            }
            return .kept
        }
    }

    private static func outcome(
        _ setting: Setting, _ script: Script, cut: ([UInt8]) -> [[UInt8]]
    ) -> Outcome {
        var conversation = Conversation(setting.limits)
        for part in script.parts {
            for piece in cut(part.octets) where !piece.isEmpty { conversation.take(piece) }
            conversation.check()
            conversation.do(part.action)
        }
        if setting.expires { conversation.do(.expire) }
        conversation.check()
        conversation.checkHeap(sent: script.count)
        return conversation.outcome
    }
}

/// Limits that are small enough to be met.
struct Setting {
    var limits = Limits()
    var expires: Bool

    init(_ choices: inout Choices) {
        let lengths = choices.octet()
        limits.headLength = [32_768, 100, 300, 2_000][Int(lengths & 3)]
        limits.targetLength = min(limits.headLength, [8_192, 16][Int(lengths >> 2 & 1)])
        limits.fieldCount = [100, 3][Int(lengths >> 3 & 1)]
        limits.contentLength = [1_048_576, 0, 7, 40][Int(lengths >> 4 & 3)]
        limits.trailerLength = [4_096, 64][Int(lengths >> 6 & 1)]
        let turns = choices.octet()
        limits.outputLength = [262_144, 4_096, 30_000, 100_000][Int(turns & 3)]
        limits.pipelinedRequests = [64, 1, 2, 3][Int(turns >> 2 & 3)]
        limits.requestsPerConnection = [100_000, 1, 2, 5][Int(turns >> 4 & 3)]
        expires = turns & 64 != 0
        let streams = choices.octet()
        limits.http2.concurrentStreams = [128, 1, 2, 5][Int(streams & 3)]
        limits.http2.continuations = [8, 0, 1, 2][Int(streams >> 2 & 3)]
        limits.http2.heldContent = [1_048_576, 1, 20_000, 100_000][Int(streams >> 4 & 3)]
        limits.http2.heldHeads = [262_144, 0, 50, 200][Int(streams >> 6 & 3)]
        let floods = choices.octet()
        limits.http2.resetBurst = [256, 0, 1, 4][Int(floods & 3)]
        limits.http2.controlBurst = [1_024, 1, 4, 16][Int(floods >> 2 & 3)]
    }
}
