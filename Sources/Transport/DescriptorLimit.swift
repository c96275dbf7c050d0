import Glibc

/// The process's limit on open descriptors, which each connection takes one of.
package enum DescriptorLimit {
    /// Raises the soft limit to the hard one, as far as the system lets it.
    ///
    /// - Returns: the limit that then holds.
    @discardableResult package static func raise() -> Int {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard unsafe getrlimit(resource, &limit) == 0 else { return 0 }
        let before = limit.rlim_cur
        limit.rlim_cur = limit.rlim_max
        guard unsafe setrlimit(resource, &limit) == 0 else { return Int(clamping: before) }
        return Int(clamping: limit.rlim_cur)
    }
}
