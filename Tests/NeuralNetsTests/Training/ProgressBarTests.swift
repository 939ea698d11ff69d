import Testing

@testable import NeuralNets

struct ProgressBarTests {
    @Test func `a line tells how far, how well and how long`() {
        let progress = Progress(epoch: 2, epochs: 4, batch: 5, batches: 10, loss: 0.30117, accuracy: 0.912)
        #expect(
            ProgressBar.line(progress, seconds: 30)
                == "epoch 2/4 ━━━━━━━━━━────────── loss 0.3012  accuracy 91.2%  0:50 left")
    }

    @Test func `the first second is silent, then a line comes at most ten times a second`() {
        var lines: [String] = []
        var bar = ProgressBar.drawn(by: { lines.append($0) })
        let start = ContinuousClock.now
        while ContinuousClock.now - start < .milliseconds(900) {
            bar.show(Progress(epoch: 1, epochs: 2, batch: 1, batches: 10, loss: 1))
        }
        #expect(lines.isEmpty)
        while ContinuousClock.now - start < .milliseconds(1_450) {
            bar.show(Progress(epoch: 1, epochs: 2, batch: 5, batches: 10, loss: 1))
        }
        #expect((1...6).contains(lines.count))
        #expect(lines.first?.hasPrefix("epoch 1/2 ━━━━━━━━━━──────────") == true)
    }
}
