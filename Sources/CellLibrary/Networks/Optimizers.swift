import CellLanguage
import NeuralNets
import TensorKit

/// How weights follow their gradient.
extension CellLibraryIndex {
    func addOptimizers() {
        addSchedule()
        type(
            "struct Optimizer", Optimizer.self, "How weights follow their gradient, with what it remembers.",
            summary: { $0.valueSummary }
        ) { type in
            type.addSimpleOptimizers()
            type.addAdaptiveOptimizers()
            type.member("var learningRate: Double { get }", "The learning rate of the next step.") {
                $0.receiver(Optimizer.self).learningRate
            }
            type.member("var steps: Int { get }", "How many steps have been taken.") {
                $0.receiver(Optimizer.self).steps
            }
            type.addUpdates()
        }
    }

    private func addSchedule() {
        type(
            "struct Schedule: Equatable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral", Schedule.self,
            "A learning rate that may change from step to step; a plain number is a constant one."
        ) { type in
            type.member("init(floatLiteral value: Double)", "Always the same.") { call in Schedule.constant(call[0]) }
            type.member("init(integerLiteral value: Int)", "Always the same.") { call in
                Schedule.constant(Double(call[0] as Int))
            }
            type.member(
                "static func constant(_ rate: Double) -> Schedule", "Always the same: for a rate in a variable."
            ) {
                call in
                Schedule.constant(call[0])
            }
            type.member(
                "static func exponential(from start: Double, factor: Double, every steps: Int) -> Schedule",
                "Smaller and smaller: start · factor^(step / steps)."
            ) { call in
                Schedule.exponential(from: call[0], factor: call[1], every: try call.positive(2, "steps"))
            }
            type.member(
                "static func stairs(from start: Double, factor: Double, every steps: Int) -> Schedule",
                "Smaller in stairs."
            ) { call in
                Schedule.stairs(from: call[0], factor: call[1], every: try call.positive(2, "steps"))
            }
            type.member(
                "static func cosine(from start: Double, to end: Double = 0, over steps: Int) -> Schedule",
                "Half a cosine down."
            ) { call in
                Schedule.cosine(from: call[0], to: call[1], over: try call.positive(2, "steps"))
            }
            type.member("static func warmUp(to rate: Double, over steps: Int) -> Schedule", "Rises evenly, then stays.")
            {
                call in
                Schedule.warmUp(to: call[0], over: try call.positive(1, "steps"))
            }
            type.member("func rate(at step: Int) -> Double", "The rate of a step, counted from 0.") { call in
                call.receiver(Schedule.self).rate(at: call[0])
            }
            type.addEquality("Schedule", Schedule.self)
        }
    }
}

extension HostTypeDeclaration {
    fileprivate func addSimpleOptimizers() {
        member(
            """
            static func sgd(learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, \
            clipNorm: Double? = nil, schedule: Schedule? = nil) -> Optimizer
            """,
            "Stochastic gradient descent: v ← μ v + g, w ← w − η v."
        ) { call in
            Optimizer.sgd(
                learningRate: call[0], momentum: call[1], nesterov: call[2], clipNorm: call[3], schedule: call[4])
        }
        member(
            """
            static func adaGrad(learningRate: Double = 0.01, epsilon: Double = 1e-10, clipNorm: Double? = nil, \
            schedule: Schedule? = nil) -> Optimizer
            """,
            "Steps that shrink with all squared slopes so far."
        ) { call in
            Optimizer.adaGrad(learningRate: call[0], epsilon: call[1], clipNorm: call[2], schedule: call[3])
        }
    }

    fileprivate func addAdaptiveOptimizers() {
        member(
            """
            static func rmsProp(learningRate: Double = 0.001, decay: Double = 0.9, epsilon: Double = 1e-7, \
            clipNorm: Double? = nil, schedule: Schedule? = nil) -> Optimizer
            """,
            "Steps divided by the root of a moving mean of squared slopes."
        ) { call in
            Optimizer.rmsProp(
                learningRate: call[0], decay: call[1], epsilon: call[2], clipNorm: call[3], schedule: call[4])
        }
        member(
            """
            static func adam(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, \
            epsilon: Double = 1e-7, clipNorm: Double? = nil, schedule: Schedule? = nil) -> Optimizer
            """,
            "Moving means of slopes and of their squares, both freed of their start at 0."
        ) { call in
            Optimizer.adam(
                learningRate: call[0], beta1: call[1], beta2: call[2], epsilon: call[3], clipNorm: call[4],
                schedule: call[5])
        }
        member(
            """
            static func adamW(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, \
            epsilon: Double = 1e-7, weightDecay: Double = 0.01, clipNorm: Double? = nil, schedule: Schedule? = nil) -> Optimizer
            """,
            "Adam with weights that shrink a little at each step."
        ) { call in
            Optimizer.adamW(
                learningRate: call[0], beta1: call[1], beta2: call[2], epsilon: call[3], weightDecay: call[4],
                clipNorm: call[5], schedule: call[6])
        }
    }

    fileprivate func addUpdates() {
        member(
            "mutating func update<Model: Layer>(_ model: inout Model, along gradient: ModelGradient)",
            "One step of a model's weights: `optimizer.update(&model, along: gradient)`."
        ) { call -> Void in
            let layer = try call.layer(0)
            let moved = try call.mutateReceiver(as: Optimizer.self) { try $0.step(layer, along: call[1]) }
            call.replace(0, with: CellValue(moved, as: call.value(0).type))
        }
        member(
            "mutating func update(_ weights: inout Tensor, along gradient: Tensor)",
            "One step of a tensor along its gradient."
        ) { call -> Void in
            let gradient: Tensor = call[1]
            try call.mutateReceiver(as: Optimizer.self) { optimizer in
                try call.mutate(0, as: Tensor.self) { weights in
                    try optimizer.update(checking: &weights, along: gradient)
                }
            }
        }
    }
}

extension Optimizer {
    /// The layer after one step.
    fileprivate mutating func step(_ layer: some HostLayer, along gradient: ModelGradient) throws -> any HostLayer {
        var layer = layer
        try update(checking: &layer, along: gradient)
        return layer
    }
}

extension Optimizer: HostValue {}
extension Schedule: HostValue {}
