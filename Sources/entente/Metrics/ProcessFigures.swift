import Glibc

/// What the system says of this process now (proc(5)).
struct ProcessFigures {
    /// Of `/proc/self/stat`, from the third field on: the second, a name, may hold anything.
    private let fields: [Substring]

    init() {
        let text = Self.content(of: "/proc/self/stat")
        fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
    }

    private static let ticks = Double(max(1, sysconf(Int32(_SC_CLK_TCK))))

    var processorSeconds: Double? {
        guard let user = field(14), let system = field(15) else { return nil }
        return (user + system) / Self.ticks
    }

    var virtualOctets: Int? { field(23).map { Int($0) } }

    var residentOctets: Int? { field(24).map { Int($0) * sysconf(Int32(_SC_PAGESIZE)) } }

    /// The start is told in ticks since the system's own, which `btime` tells.
    var startSeconds: Double? {
        let start = Self.content(of: "/proc/stat").split(separator: "\n")
            .first { $0.hasPrefix("btime ") }
            .flatMap { Double($0.dropFirst(6)) }
        guard let start, let ticks = field(22) else { return nil }
        return start + ticks / Self.ticks
    }

    var openDescriptors: Int? {
        guard let directory = unsafe opendir("/proc/self/fd") else { return nil }
        defer { unsafe closedir(directory) }
        var count = 0
        while unsafe readdir(directory) != nil { count += 1 }
        // "." and "..", and the descriptor of the directory itself.
        return max(0, count - 3)
    }

    var mostDescriptors: Int? {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return nil
        }
        return Int(clamping: limit.rlim_cur)
    }

    /// By its number in proc(5).
    private func field(_ number: Int) -> Double? {
        let index = number - 2
        return fields.indices.contains(index) ? Double(fields[index]) : nil
    }

    /// What a small file of /proc says; empty where there is none.
    private static func content(of path: String) -> String {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe read(descriptor, $0.baseAddress, $0.count)
            }
            guard count > 0 else { return String(decoding: content, as: UTF8.self) }
            content += chunk[..<count]
        }
    }
}
