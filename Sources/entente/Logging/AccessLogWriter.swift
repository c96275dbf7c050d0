import Admission
import Dispatch
import HTTP
import Records
import Synchronization

/// Writes one line for each request, on a queue of its own: the loops only hand over what happened.
///
/// A reader that falls behind delays nobody: beyond a bound entries are left out, and their number is told.
final class AccessLogWriter: AccessLog {
    private struct Pending {
        var entries: [(entry: AccessEntry, time: Timestamp)] = []
        var leftOut = 0
        var isWriting = false
    }

    private let console: Console
    private let isReadable: Bool
    private let pending = Mutex(Pending())
    private let queue = DispatchQueue(label: "entente.access-log")

    /// Entries that may wait, some hundred octets each.
    private static let most = 16_384

    /// Nil where nothing is to be written.
    convenience init?(_ target: AccessLogTarget) {
        switch target {
        case .off: return nil
        case .stdout: self.init(.output)
        case .stderr: self.init(.error)
        }
    }

    /// - Parameter isReadable: whether lines are for a person; nil finds out.
    init(_ console: Console, isReadable: Bool? = nil) {
        self.console = console
        self.isReadable = isReadable ?? console.isTerminal
    }

    func note(_ entry: AccessEntry) -> Bool {
        let time = Timestamp.now
        let (isKept, isFirst) = pending.withLock { pending in
            guard pending.entries.count < Self.most else {
                pending.leftOut += 1
                return (false, false)
            }
            pending.entries.append((entry, time))
            defer { pending.isWriting = true }
            return (true, !pending.isWriting)
        }
        if isFirst { queue.async { [self] in write() } }
        return isKept
    }

    /// Waits at most a second for what is left to be written.
    func finish() {
        let done = DispatchSemaphore(value: 0)
        queue.async { done.signal() }
        _ = done.wait(timeout: .now() + 1)
    }

    private func write() {
        while true {
            let (entries, leftOut) = pending.withLock { pending in
                let taken = (pending.entries, pending.leftOut)
                pending = Pending(isWriting: !pending.entries.isEmpty)
                return taken
            }
            guard !entries.isEmpty else { return }
            console.write(entries.flatMap { line($0.entry, $0.time) + [0x0A] })
            if leftOut > 0 { console.line(remark(leftOut)) }
        }
    }

    func line(_ entry: AccessEntry, _ time: Timestamp) -> [UInt8] {
        let target = Self.text(entry.target)
        guard !isReadable else {
            let line =
                "\(time.clock) \(entry.client) \(entry.method.rawValue) \(target) "
                + "\(entry.status.rawValue) \(entry.contentLength) B \(entry.nanoseconds / 1_000) µs"
            return Array(line.utf8)
        }
        var json = JSONWriter()
        json.object {
            $0.field("time", time.description)
            $0.field("level", "info")
            $0.field("message", "answered")
            $0.field("request_id", entry.requestID)
            if let trace = entry.trace {
                $0.field("trace_id", trace.traceID)
                $0.field("parent_id", trace.parentID)
            }
            $0.field("client", entry.client.description)
            if let holder = entry.holder { $0.field("token", holder) }
            $0.field("method", entry.method.rawValue.description)
            $0.field("target", target)
            $0.field("status", Int(entry.status.rawValue))
            $0.field("octets", entry.contentLength)
            $0.field("duration_us", Int(entry.nanoseconds / 1_000))
            if let agent = entry.userAgent { $0.field("user_agent", Self.text(agent)) }
        }
        return json.bytes
    }

    private func remark(_ leftOut: Int) -> String {
        guard !isReadable else { return "\(leftOut) requests are left out here" }
        var json = JSONWriter()
        json.object {
            $0.field("time", Timestamp.now.description)
            $0.field("level", "warning")
            $0.field("message", "Requests are left out here")
            $0.field("left_out", leftOut)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// What a terminal would act on is written as `\x1b`.
    private static func text(_ octets: [UInt8]) -> String {
        guard octets.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else {
            return String(decoding: octets, as: UTF8.self)
        }
        return octets.map { octet in
            (0x20..<0x7F).contains(octet)
                ? String(UnicodeScalar(octet))
                : "\\x" + (octet < 16 ? "0" : "") + String(octet, radix: 16)
        }.joined()
    }
}
