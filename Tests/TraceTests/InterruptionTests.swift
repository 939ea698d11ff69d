import Testing
import Trace

struct InterruptionTests {
    @Test func `the first reason stays until it is cleared`() {
        let interruption = Interruption()
        #expect(!interruption.isSet)
        interruption.set(.timeLimit)
        interruption.set(.cancelled)
        #expect(interruption.isSet)
        #expect(interruption.reason == .timeLimit)
        interruption.clear()
        #expect(interruption.reason == nil)
    }
}
