import Foundation
import Testing
import Trace

@testable import LessonRunner

@Suite struct WatchdogTests {
    @Test func `it interrupts what runs too long`() {
        let interruption = Interruption()
        let reason = Watchdog(interruption).limit(to: .wall(0.02)) { () -> Interruption.Reason? in
            while !interruption.isSet { usleep(1_000) }
            return interruption.reason
        }
        #expect(reason == .timeLimit)
        #expect(!interruption.isSet)
    }

    @Test func `it leaves alone what ends in time, and what comes after`() {
        let interruption = Interruption()
        let watchdog = Watchdog(interruption)
        for _ in 1...3 { #expect(watchdog.limit(to: .wall(60)) { !interruption.isSet }) }
        watchdog.limit(to: .wall(0.02)) {}
        usleep(60_000)
        #expect(!interruption.isSet)
    }
}
