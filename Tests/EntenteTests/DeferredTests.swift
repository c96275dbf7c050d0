import Dispatch
import Synchronization
import Testing

@testable import entente

@Suite struct DeferredTests {
    @Test func `is worked out once, whoever asks`() {
        let count = Mutex(0)
        let deferred = Deferred {
            count.withLock { count in
                count += 1
                return count
            }
        }
        DispatchQueue.concurrentPerform(iterations: 16) { _ in
            #expect(deferred.value == 1)
        }
        #expect(deferred.value == 1)
    }
}
