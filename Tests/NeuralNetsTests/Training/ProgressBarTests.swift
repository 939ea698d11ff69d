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
        var time = ContinuousClock.now
        var bar = ProgressBar(lines: { lines.append($0) }, now: { time })
        func show(batch: Int, for milliseconds: Int) {
            for _ in 0..<milliseconds {
                time += .milliseconds(1)
                bar.show(Progress(epoch: 1, epochs: 2, batch: batch, batches: 10, loss: 1))
            }
        }
        show(batch: 1, for: 1_000)
        #expect(lines.isEmpty)
        show(batch: 5, for: 450)
        #expect(lines.count == 5)
        #expect(lines.first?.hasPrefix("epoch 1/2 ━━━━━━━━━━──────────") == true)
    }
}
