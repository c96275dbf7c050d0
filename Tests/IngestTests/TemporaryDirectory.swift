import Glibc

@testable import Ingest

/// A directory of its own for one test, removed with the value.
final class TemporaryDirectory {
    let path: String

    init() throws {
        var template = Array("/tmp/entente-test-XXXXXX".utf8CString)
        let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
            unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) } != nil
        }
        guard made else { throw Failure() }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    struct Failure: Error {}

    /// Writes a file, with the directories above it; answers its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try write(Array(text.utf8), to: name)
    }

    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let file = "\(path)/\(name)"
        let folders = name.split(separator: "/").dropLast()
        for end in folders.indices {
            unsafe mkdir("\(path)/\(folders[...end].joined(separator: "/"))", 0o755)
        }
        guard let stream = unsafe fopen(file, "w") else { throw Failure() }
        defer { unsafe fclose(stream) }
        guard unsafe fwrite(bytes, 1, bytes.count, stream) == bytes.count else { throw Failure() }
        return file
    }

    func link(_ name: String, to target: String) throws {
        guard unsafe symlink(target, "\(path)/\(name)") == 0 else { throw Failure() }
    }

    deinit {
        Self.remove(path)
    }

    /// Removes a file, a link or a directory with all that it holds.
    private static func remove(_ path: String) {
        guard unsafe Glibc.remove(path) != 0, let names = try? FileSystem.names(in: path) else {
            return
        }
        for name in names { remove("\(path)/\(name)") }
        unsafe rmdir(path)
    }
}
