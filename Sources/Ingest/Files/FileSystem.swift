import Glibc

/// The few system calls that reading seeds takes, as values; the only place that makes them.
package enum FileSystem {
    /// The regular file at `path`, whole.
    ///
    /// Refused: a directory, a pipe, a device, and more bytes than `limit`.
    package static func bytes(of path: String, limit: Int) throws(FileProblem) -> [UInt8] {
        let file = try opened(path)
        defer { close(file.descriptor) }
        guard file.octets <= limit else { throw tooLarge(limit) }
        return try bytes(from: file.descriptor, limit: limit, expected: file.octets)
    }

    /// The regular file at `path`, open for reading, and its length.
    static func opened(_ path: String) throws(FileProblem) -> (descriptor: Int32, octets: Int) {
        // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .system("open") }
        do throws(FileProblem) {
            var status = stat()
            guard unsafe fstat(descriptor, &status) == 0 else { throw .system("fstat") }
            switch status.st_mode & S_IFMT {
            case S_IFREG: return (descriptor, Int(status.st_size))
            case S_IFDIR: throw FileProblem("a directory, where a file is expected")
            default: throw FileProblem("not a regular file")
            }
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// Makes or replaces the file at `path`: the whole of it, or what was there before, also where the machine stops.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
        try write([bytes], to: path)
    }

    /// The same with octets that come in pieces.
    static func write(_ pieces: [[UInt8]], to path: String) throws(FileProblem) {
        let draft = path + ".part"
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
        let descriptor = unsafe open(draft, flags, mode_t(0o644))
        guard descriptor >= 0 else { throw .system("open") }
        do throws(FileProblem) {
            defer { close(descriptor) }
            for bytes in pieces {
                var written = 0
                while written < bytes.count {
                    let count = unsafe bytes[written...].withUnsafeBytes {
                        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
                    }
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { throw .system("write") }
                    written += count
                }
            }
            guard fsync(descriptor) == 0 else { throw .system("fsync") }
        } catch {
            unsafe unlink(draft)
            throw error
        }
        guard unsafe rename(draft, path) == 0 else { throw .system("rename") }
    }

    /// All that `descriptor` gives until its end, which is more or less than is `expected` where a file changes.
    static func bytes(
        from descriptor: Int32, limit: Int, expected: Int = 65_536
    ) throws(FileProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: min(max(expected, 1_024), 65_536))
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe read(descriptor, $0.baseAddress, $0.count)
            }
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw .system("read")
            }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else { throw tooLarge(limit) }
        }
    }

    /// The names in a directory, `.` and `..` left out, in order of their bytes.
    static func names(in directory: String) throws(FileProblem) -> [String] {
        guard let stream = unsafe opendir(directory) else { throw .system("opendir") }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
                unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// `path` without symbolic links, from the root.
    static func resolved(_ path: String) throws(FileProblem) -> String {
        guard let real = unsafe realpath(path, nil) else { throw .system("realpath") }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }

    private static func tooLarge(_ limit: Int) -> FileProblem {
        FileProblem("larger than \(limit / 1_048_576) MiB")
    }
}
