import Testing

@testable import NeuralNets

struct ProgressBarTests {
    @Test func `a line tells how far, how well and how long`() {
        let progress = Progress(epoch: 2, epochs: 4, batch: 5, batches: 10, loss: 0.30117, accuracy: 0.912)
        #expect(
            ProgressBar.line(progress, seconds: 30)
                == "epoch 2/4 ━━━━━━━━━━────────── loss 0.3012  accuracy 91.2%  0:50 left")
    }
}
