package import Gazetteer
import Glibc
package import Store

extension SnapshotFile {
    /// Makes or replaces the file at `path`.
    ///
    /// - Parameter version: of the program, which the file is for.
    package static func write(
        _ snapshot: Snapshot, version: String, to path: String
    ) throws(FileProblem) {
        try FileSystem.write(pieces(of: snapshot, version: version), to: path)
    }

    /// Reads the file at `path`.
    package static func snapshot(
        at path: String, version: String, gazetteer: Gazetteer, generation: Int
    ) throws(SeedFailures) -> Snapshot {
        let reason: String
        do {
            let source = try OpenFile(path)
            return try snapshot(
                from: source, version: version, gazetteer: gazetteer, generation: generation)
        } catch let problem as FileProblem {
            reason = problem.reason
        } catch let problem as SnapshotFileProblem {
            reason = problem.reason
        } catch {
            reason = "\(error)"
        }
        throw SeedFailures([SeedFailure(file: path, reason: reason)])
    }
}

/// A regular file that stays open while it is read, by several threads.
private final class OpenFile: SnapshotSource {
    let octets: Int
    private let descriptor: Int32

    init(_ path: String) throws(FileProblem) {
        let file = try FileSystem.opened(path)
        (descriptor, octets) = (file.descriptor, file.octets)
    }

    deinit { close(descriptor) }

    func read(into target: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
        var filled = 0
        while filled < target.count {
            let count = unsafe pread(
                descriptor, target.baseAddress?.advanced(by: filled), target.count - filled,
                off_t(offset + filled))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            filled += count
        }
        return true
    }
}
