@testable import NeuralNets

extension TwoScales {
    /// Small heads on what `coarse` makes and on the fine scale, which gets the coarse one doubled.
    static func tried(@LayerBuilder coarse: () -> [any Layer]) -> TwoScales {
        TwoScales(
            coarse: coarse,
            coarseHead: { Conv2D(2, kernel: 1) },
            lateral: {
                Conv2D(2, kernel: 1)
                UpSampling2D(2)
            },
            fineHead: { Conv2D(2, kernel: 3, padding: 1) })
    }
}
