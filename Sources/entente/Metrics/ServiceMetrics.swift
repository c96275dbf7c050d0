import API
import HTTP
import Store
import Synchronization
import Transport

/// What `/metrics` tells of a run: what its event loops counted, what it serves, what it takes.
final class ServiceMetrics: MetricsSource {
    private let state = Mutex(State())

    private struct State {
        var tallies: [Tally] = []
        /// What is served, and since when.
        var snapshot: Snapshot?
        var loaded = Timestamp(milliseconds: 0)
        var reloads: [Reload: Int] = [:]
    }

    /// How a reading of the seeds ended, after the first one.
    enum Reload: String, CaseIterable {
        case changed, unchanged, refused
    }

    /// Tells what the loops of `server` do.
    func watch(_ server: Server) {
        state.withLock { $0.tallies = server.tallies }
    }

    func serves(_ snapshot: Snapshot) {
        state.withLock {
            $0.snapshot = snapshot
            $0.loaded = .now
        }
    }

    func count(_ reload: Reload) {
        state.withLock { $0.reloads[reload, default: 0] += 1 }
    }

    func exposition() -> [UInt8] {
        let state = state.withLock { $0 }
        var text = Exposition()
        text.begin("entente_build_info", .gauge, "Which program this is; always 1.")
        text.sample("entente_build_info", ["version": Release.version], 1)
        text.addAnswers(state.tallies)
        text.addConnections(state.tallies)
        text.begin(
            "entente_requests_refused_total", .counter,
            "Requests that were not let in: for their rate, or for want of a token.")
        for (reason, figure) in [("rate", Tally.Figure.limited), ("token", .unauthorized)] {
            text.sample(
                "entente_requests_refused_total", ["reason": reason],
                Exposition.sum(state.tallies, figure))
        }
        text.only(
            "entente_access_log_dropped_total", .counter,
            "Lines of the access log that there was no room for.",
            Exposition.sum(state.tallies, .dropped))
        if let snapshot = state.snapshot { text.add(snapshot, loaded: state.loaded) }
        text.begin("entente_reloads_total", .counter, "Readings of the seeds after the first one.")
        for reload in Reload.allCases {
            text.sample(
                "entente_reloads_total", ["result": reload.rawValue], state.reloads[reload] ?? 0)
        }
        text.addProcess()
        return Array(text.text.utf8)
    }
}

extension Exposition {
    fileprivate mutating func addConnections(_ tallies: [Tally]) {
        let accepted = Self.sum(tallies, .accepted)
        let closed = Self.sum(tallies, .closed)
        only(
            "entente_connections_open", .gauge, "Connections that are open.",
            accepted > closed ? accepted - closed : 0)
        only(
            "entente_connections_accepted_total", .counter, "Connections accepted.", accepted)
        only(
            "entente_connections_refused_total", .counter,
            "Connections closed unread, as their address had too many.",
            Self.sum(tallies, .refused))
        begin("entente_connections_closed_total", .counter, "Connections that ended, by reason.")
        for reason in CloseReason.allCases {
            sample(
                "entente_connections_closed_total", ["reason": reason.rawValue],
                tallies.reduce(0) { $0 &+ $1[reason] })
        }
    }

    fileprivate mutating func add(_ snapshot: Snapshot, loaded: Timestamp) {
        only(
            "entente_snapshot_generation", .gauge, "How often what is served has changed.",
            snapshot.generation)
        only(
            "entente_snapshot_loaded_timestamp_seconds", .gauge,
            "When what is served was read, since 1970.", Double(loaded.milliseconds) / 1_000)
        begin("entente_snapshot_records", .gauge, "Records that are served, by kind.")
        let counts: KeyValuePairs = [
            "article": snapshot.articles.count, "actor": snapshot.actors.count,
            "alliance": snapshot.alliances.count, "statement": snapshot.statements.count,
        ]
        for (kind, count) in counts {
            sample("entente_snapshot_records", ["kind": kind], count)
        }
        begin(
            "entente_snapshot_octets", .gauge,
            "Memory of what is served, by kind of record and part of its table.")
        for kind in RecordKind.allCases {
            for (part, octets) in snapshot.table(kind).octets {
                sample("entente_snapshot_octets", ["kind": kind.rawValue, "part": part], octets)
            }
        }
    }
}
