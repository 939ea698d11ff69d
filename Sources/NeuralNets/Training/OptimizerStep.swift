import TensorKit

/// One step of an optimizer over a stretch of weights.
struct OptimizerStep {
    private let method: Optimizer.Method
    /// η of this step.
    private let rate: Real
    private let decay: Real
    /// 1 − βᵗ for the two means of Adam.
    private let corrections: (Real, Real)

    init(_ optimizer: Optimizer) {
        method = optimizer.method
        rate = Real(optimizer.learningRate)
        decay = Real(optimizer.weightDecay)
        if case .adam(let beta1, let beta2, _) = optimizer.method {
            let step = optimizer.steps + 1
            corrections = (Real(1 - power(beta1, step)), Real(1 - power(beta2, step)))
        } else {
            corrections = (1, 1)
        }
    }

    /// Moves `count` weights along their gradient; `memory` are the blocks' places for these weights.
    func run(
        _ w: UnsafeMutablePointer<Real>, _ g: UnsafePointer<Real>, _ memory: (Int) -> UnsafeMutablePointer<Real>,
        count: Int, decays: Bool
    ) {
        if decays, decay > 0 {
            let kept = 1 - rate * decay
            for i in 0..<count { w[i] *= kept }
        }
        switch method {
        case .sgd(let momentum, let nesterov):
            guard momentum != 0 else {
                for i in 0..<count { w[i] -= rate * g[i] }
                return
            }
            sgd(w, g, memory(0), count, Real(momentum), nesterov)
        case .rmsProp(let decay, let epsilon): rmsProp(w, g, memory(0), count, decay, Real(epsilon))
        case .adaGrad(let epsilon):
            let (s, e) = (memory(0), Real(epsilon))
            for i in 0..<count {
                s[i] += g[i] * g[i]
                w[i] -= rate * g[i] / (s[i].squareRoot() + e)
            }
        case .adam(let beta1, let beta2, let epsilon):
            adam(w, g, memory(0), memory(1), count, (beta1, beta2), Real(epsilon))
        }
    }

    private func sgd(
        _ w: UnsafeMutablePointer<Real>, _ g: UnsafePointer<Real>, _ v: UnsafeMutablePointer<Real>, _ count: Int,
        _ momentum: Real, _ nesterov: Bool
    ) {
        for i in 0..<count {
            v[i] = momentum * v[i] + g[i]
            w[i] -= rate * (nesterov ? g[i] + momentum * v[i] : v[i])
        }
    }

    private func rmsProp(
        _ w: UnsafeMutablePointer<Real>, _ g: UnsafePointer<Real>, _ s: UnsafeMutablePointer<Real>, _ count: Int,
        _ decay: Double, _ epsilon: Real
    ) {
        let (kept, fresh) = (Real(decay), Real(1 - decay))
        for i in 0..<count {
            s[i] = kept * s[i] + fresh * (g[i] * g[i])
            w[i] -= rate * g[i] / (s[i].squareRoot() + epsilon)
        }
    }

    private func adam(
        _ w: UnsafeMutablePointer<Real>, _ g: UnsafePointer<Real>, _ m: UnsafeMutablePointer<Real>,
        _ s: UnsafeMutablePointer<Real>, _ count: Int, _ betas: (Double, Double), _ epsilon: Real
    ) {
        let (beta1, beta2) = (Real(betas.0), Real(betas.1))
        // 1 − β is taken in double precision: in single, 1 − 0.999 is off in the fifth digit.
        let (fresh1, fresh2) = (Real(1 - betas.0), Real(1 - betas.1))
        let scale = rate / corrections.0
        let root = 1 / corrections.1.squareRoot()
        for i in 0..<count {
            m[i] = beta1 * m[i] + fresh1 * g[i]
            s[i] = beta2 * s[i] + fresh2 * (g[i] * g[i])
            w[i] -= scale * m[i] / (s[i].squareRoot() * root + epsilon)
        }
    }
}

/// xⁿ by repeated multiplication: the same on every machine.
private func power(_ base: Double, _ exponent: Int) -> Double {
    var (result, factor, rest) = (1.0, base, exponent)
    while rest > 0 {
        if rest & 1 == 1 { result *= factor }
        factor *= factor
        rest >>= 1
    }
    return result
}
