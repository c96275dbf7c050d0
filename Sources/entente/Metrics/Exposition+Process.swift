import API
import Glibc

extension Exposition {
    /// What the process takes, under the names that Prometheus' client libraries give it; what /proc
    /// does not tell is left out.
    mutating func addProcess() {
        let process = ProcessFigures()
        if let seconds = process.processorSeconds {
            only(
                "process_cpu_seconds_total", .counter, "User and system time of all threads.",
                seconds)
        }
        if let octets = process.residentOctets {
            only("process_resident_memory_bytes", .gauge, "Resident memory.", octets)
        }
        if let octets = process.virtualOctets {
            only("process_virtual_memory_bytes", .gauge, "Address space in use.", octets)
        }
        if let count = process.openDescriptors {
            only("process_open_fds", .gauge, "Open descriptors.", count)
        }
        if let count = process.mostDescriptors {
            only("process_max_fds", .gauge, "Descriptors that may be open.", count)
        }
        if let seconds = process.startSeconds {
            only("process_start_time_seconds", .gauge, "When it began, since 1970.", seconds)
        }
    }
}
