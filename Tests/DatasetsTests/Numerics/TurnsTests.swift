import Foundation
import Testing

@testable import Datasets

struct TurnsTests {
    @Test func `sine and cosine agree with the library's to twelve digits`() {
        for step in -400...400 {
            let turns = Double(step) / 133
            #expect(abs(Turns.sine(turns) - sin(2 * .pi * turns)) < 1e-12)
            #expect(abs(Turns.cosine(turns) - cos(2 * .pi * turns)) < 1e-12)
        }
        #expect(abs(Turns.of(radians: .pi) - 0.5) < 1e-15)
    }
}
