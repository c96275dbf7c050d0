import Glibc
import Testing

@testable import Transport

@Suite struct DescriptorLimitTests {
    /// In a process of its own, as the limit is the process's.
    @Test func raisesTheSoftLimitToTheHardOne() async {
        await #expect(processExitsWith: .success) {
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
            var limit = rlimit()
            try #require(unsafe getrlimit(resource, &limit) == 0)
            limit.rlim_cur = 64
            try #require(unsafe setrlimit(resource, &limit) == 0)
            #expect(DescriptorLimit.raise() == Int(clamping: limit.rlim_max))
            try #require(unsafe getrlimit(resource, &limit) == 0)
            #expect(limit.rlim_cur == limit.rlim_max)
        }
    }
}
