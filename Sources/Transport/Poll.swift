import CLinux
import Glibc

/// An epoll instance, level-triggered, and the events of its last wait.
///
/// The type counts as safe: an event's data holds a number here, never a pointer.
@safe struct Poll: ~Copyable {
    private let descriptor: Int32
    private var events: [epoll_event]

    /// What is waited for, or what happened.
    struct Interest: OptionSet {
        let rawValue: UInt32
        static let read = Interest(rawValue: EPOLLIN.rawValue)
        static let write = Interest(rawValue: EPOLLOUT.rawValue)
        /// Reported whether waited for or not: an error, or both sides have ended.
        static let broken = Interest(rawValue: EPOLLERR.rawValue | EPOLLHUP.rawValue)
    }

    init(descriptor: Int32, capacity: Int) {
        self.descriptor = descriptor
        unsafe events = unsafe Array(repeating: epoll_event(), count: capacity)
    }

    deinit { Socket.close(descriptor) }

    static func make() throws(SystemFailure) -> Int32 {
        let descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard descriptor >= 0 else { throw SystemFailure(call: "epoll_create1") }
        return descriptor
    }

    /// Waits for the interest in `watched`; `token` comes back with the events.
    func add(_ watched: Int32, _ interest: Interest, token: UInt64) -> SystemFailure? {
        control(EPOLL_CTL_ADD, watched, interest, token)
    }

    func change(_ watched: Int32, _ interest: Interest, token: UInt64) -> SystemFailure? {
        control(EPOLL_CTL_MOD, watched, interest, token)
    }

    func remove(_ watched: Int32) {
        _ = control(EPOLL_CTL_DEL, watched, [], 0)
    }

    private func control(
        _ operation: Int32, _ watched: Int32, _ interest: Interest, _ token: UInt64
    ) -> SystemFailure? {
        var event = unsafe epoll_event()
        unsafe event.events = interest.rawValue
        unsafe event.data.u64 = token
        let result = unsafe epoll_ctl(descriptor, operation, watched, &event)
        return result == 0 ? nil : SystemFailure(call: "epoll_ctl")
    }

    /// Waits and returns how many events there are.
    ///
    /// - Parameter timeout: milliseconds; nil without end.
    mutating func wait(timeout: Int?) -> Int {
        let limit = timeout.map { Int32(clamping: $0) } ?? -1
        let capacity = Int32(unsafe events.count)
        let count = unsafe events.withUnsafeMutableBufferPointer {
            unsafe wait_for_events(descriptor, $0.baseAddress, capacity, limit)
        }
        return Int(max(0, count))
    }

    /// The event `index` of the last wait.
    func event(_ index: Int) -> (token: UInt64, happened: Interest) {
        let event = unsafe events[index]
        return unsafe (event.data.u64, Interest(rawValue: event.events))
    }
}
