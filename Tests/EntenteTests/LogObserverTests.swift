import HTTP
import Logging
import Synchronization
import Testing
import Transport

@testable import entente

@Suite struct LogObserverTests {
    /// Keeps what is logged.
    private final class Journal: Sendable {
        private let lines = Mutex<[(level: Logger.Level, fields: Logger.Metadata)]>([])

        func add(_ event: LogEvent) {
            lines.withLock { $0.append((event.level, event.metadata ?? [:])) }
        }

        var all: [(level: Logger.Level, fields: Logger.Metadata)] { lines.withLock { $0 } }
    }

    private struct JournalHandler: LogHandler {
        let journal: Journal
        var logLevel: Logger.Level = .debug
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) { journal.add(event) }
    }

    private let journal = Journal()

    private var observer: LogObserver {
        LogObserver(Logger(label: "test") { [journal] _ in JournalHandler(journal: journal) })
    }

    @Test func `An answer is told with its status`() throws {
        observer.observe(
            .answered(Exchange(method: .get, status: Status(rawValue: 404), contentLength: 130)))
        let line = try #require(journal.all.first)
        #expect(line.level == .debug)
        #expect(line.fields == ["method": "GET", "status": "404", "octets": "130"])
    }

    @Test func `A storm of trouble is a line a second`() {
        let observer = observer
        for _ in 0..<1000 {
            observer.observe(.failed(SystemFailure(call: "accept4", number: 24)))
        }
        // The second may turn while this runs.
        #expect((1...3).contains(journal.all.count))
        #expect(journal.all.first?.level == .warning)
    }
}
