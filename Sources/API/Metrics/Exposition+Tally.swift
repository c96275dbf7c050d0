package import HTTP

extension Exposition {
    /// What event loops have answered, by route and status, and how long that took.
    package mutating func addAnswers(_ tallies: [Tally]) {
        addRequests(tallies)
        addDurations(tallies)
        addCache(tallies)
        only(
            "entente_http_received_bytes_total", .counter, "Octets received, all of them.",
            Self.sum(tallies, .received))
        only(
            "entente_http_sent_bytes_total", .counter, "Octets sent, all of them.",
            Self.sum(tallies, .sent))
    }

    package static func sum(_ tallies: [Tally], _ figure: Tally.Figure) -> UInt64 {
        tallies.reduce(0) { $0 &+ $1[figure] }
    }

    /// `other` stands for paths that lead nowhere and for what could not be read.
    private static let routes: [(label: UInt8, template: String)] =
        [(0, "other")] + Routes.all.enumerated().map { (UInt8($0.offset + 1), $0.element.template) }

    private mutating func addRequests(_ tallies: [Tally]) {
        let name = "entente_http_requests_total"
        begin(name, .counter, "Requests answered, by route and status.")
        for (label, template) in Self.routes {
            for status in Status.registered {
                let count = tallies.reduce(0) { $0 &+ $1.answers(status, of: label) }
                // The usual one is there from the start, so that rates of it begin at nothing.
                guard count > 0 || (status == .ok && label > 0) else { continue }
                sample(name, ["route": template, "status": "\(status.rawValue)"], count)
            }
        }
    }

    private mutating func addCache(_ tallies: [Tally]) {
        let made = Self.sum(tallies, .made)
        var represented: UInt64 = 0
        for (label, _) in Self.routes {
            for tally in tallies {
                represented &+= tally.answers(.ok, of: label)
                represented &+= tally.answers(.notModified, of: label)
            }
        }
        only(
            "entente_cache_hits_total", .counter, "Answers that were at hand.",
            represented > made ? represented - made : 0)
        only("entente_cache_misses_total", .counter, "Answers that had to be made.", made)
    }

    private mutating func addDurations(_ tallies: [Tally]) {
        let name = "entente_http_request_duration_seconds"
        begin(name, .histogram, "From the event loop's turn to the hand-over of the answer.")
        for (label, template) in Self.routes {
            let counts = DurationClass.all.map { duration in
                (duration, tallies.reduce(0) { $0 &+ $1.count(of: label, in: duration) })
            }
            guard counts.contains(where: { $0.1 > 0 }) else { continue }
            var sum: UInt64 = 0
            for (duration, count) in counts {
                sum &+= count
                let limit = duration.limit.map { "\(Double($0) / 1e9)" } ?? "+Inf"
                sample(name + "_bucket", ["route": template, "le": limit], sum)
            }
            let nanoseconds = tallies.reduce(0) { $0 &+ $1.duration(of: label) }
            sample(name + "_sum", ["route": template], Double(nanoseconds) / 1e9)
            sample(name + "_count", ["route": template], sum)
        }
    }
}
