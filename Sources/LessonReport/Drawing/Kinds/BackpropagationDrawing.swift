import Figures

/// One step of learning of a small network: forward, the error, the blame on each hidden unit, the gradient of each
/// weight, the update.
struct BackpropagationDrawing {
    let step: BackpropagationStep
    let words: any Words

    /// `nil` where the network is too wide to be told unit by unit, or a number is missing.
    init?(figure: NetworkFigure, words: any Words) {
        guard let step = BackpropagationStep(figure) else { return nil }
        self.step = step
        self.words = words
    }

    func draw() -> Drawing {
        var frames = forward
        frames.append(error)
        for layer in stride(from: step.last - 1, to: 0, by: -1) {
            frames += step.layers[layer].activations.indices.map { blame(layer, $0) }
        }
        frames.append(oneGradient)
        for layer in step.layers.indices.dropFirst() { frames.append(gradients(layer)) }
        frames.append(update)
        if let again { frames.append(again) }
        return Drawing(frames: frames, table: table)
    }

    private func frame(
        _ scene: BackpropagationScene, _ lines: [BackpropagationWorking.Line], says: String, lights: [String],
        isKey: Bool = false
    ) -> Drawing.Frame {
        var frame = Drawing.Frame(
            panels: [BackpropagationPlan(step: step, words: words).panel(scene)], says: says, lights: lights,
            isKey: isKey)
        if !lines.isEmpty { frame.panels.append(BackpropagationWorking(lines: lines).panel) }
        return frame
    }

    private var forward: [Drawing.Frame] {
        step.layers.indices.dropFirst().map { layer in
            let lines = step.layers[layer].activations.indices.map {
                BackpropagationWorking.Line(step.forwardLine(layer, $0))
            }
            var scene = BackpropagationScene(reached: layer)
            scene.litLayers = [layer]
            let values = step.layers[layer].activations.enumerated().map {
                "\(step.name(layer, $0.offset)) = \($0.element.shown)"
            }
            return frame(
                scene, lines, says: words.layerForward(step.layers[layer].name, values: values), lights: ["forward"],
                isKey: layer == step.last)
        }
    }

    private var error: Drawing.Frame {
        let lines = step.errors.indices.map { unit in
            let output = step.layers[step.last].activations[unit]
            return BackpropagationWorking.Line(
                "\(step.name(step.last, unit)) − \(words.target) = \(output.shown) − \(step.targets[unit].shown) = "
                    + step.errors[unit].signed)
        }
        var scene = BackpropagationScene(reached: step.last)
        scene.showsErrors = true
        let verdicts = step.errors.enumerated().map {
            words.tooHighOrLow(step.name(step.last, $0.offset), error: $0.element)
        }
        return frame(
            scene, lines + [.init("E = ½ Σ e² = \(step.loss.precise)", .result)],
            says: verdicts.joined(separator: " "), lights: ["error"], isKey: true)
    }

    /// Only the edges that lead on from one unit are lit, each with its three factors.
    private func blame(_ layer: Int, _ unit: Int) -> Drawing.Frame {
        var scene = BackpropagationScene(reached: step.last)
        scene.showsErrors = true
        scene.blamed = (layer, unit)
        scene.knownGradients = step.gradientsKnown(before: layer, unit)
        let name = step.name(layer, unit)
        let gradient = step.layers[layer].gradients[unit]
        let lines = step.blames(layer, unit).flatMap { blame in
            [
                BackpropagationWorking.Line(
                    "\(blame.name):  \(blame.slope.shown) · \(blame.weight.factor) · \(blame.gradient.factor) = "
                        + blame.share.shown),
                .init(words.reaction(of: blame.name, to: name, slope: (blame.slope * blame.weight).shown), .remark),
                .init(words.wrongness(of: blame.name, gradient: blame.gradient), .remark),
            ]
        }
        return frame(
            scene, lines + [.init("∂E/∂\(name) = \(gradient.shown)", .result)],
            says: words.blame(name, gradient: gradient.shown, isLower: gradient > 0), lights: ["blame"],
            isKey: unit == 0 && layer == step.last - 1)
    }

    private var oneGradient: Drawing.Frame {
        var scene = BackpropagationScene(reached: step.last)
        scene.knownGradients = step.allGradients
        scene.gradientEdges = [BackpropagationScene.Edge(layer: 1, unit: 0, input: 0)]
        return frame(
            scene, [.init(step.gradientLine(1, 0, 0))], says: words.oneWeight(step.weightName(1, 0, 0)),
            lights: ["gradient"])
    }

    private func gradients(_ layer: Int) -> Drawing.Frame {
        var scene = BackpropagationScene(reached: step.last)
        scene.knownGradients = step.allGradients
        scene.gradientEdges = Set(step.edges.filter { $0.layer <= layer })
        let lines = step.edges.filter { $0.layer == layer }.map {
            BackpropagationWorking.Line(step.gradientLine($0.layer, $0.unit, $0.input))
        }
        return frame(scene, lines, says: words.layerGradients(step.layers[layer].name), lights: ["gradient"])
    }

    /// All weights move at once.
    private var update: Drawing.Frame {
        var scene = BackpropagationScene(reached: step.last)
        scene.isUpdated = true
        let lines = step.edges.map { edge in
            let (old, new) = (step.weight(edge), step.newWeight(edge))
            return BackpropagationWorking.Line(
                "\(step.weightName(edge.layer, edge.unit, edge.input)): \(old.shown) − \(step.rate.shown)·"
                    + "\(step.gradient(edge).factor) = \(new.precise)")
        }
        return frame(scene, lines, says: words.weightsMove, lights: ["update"], isKey: true)
    }

    /// The same example once more, with the weights that moved.
    private var again: Drawing.Frame? {
        guard let after = step.newActivations, let loss = step.newLoss else { return nil }
        var scene = BackpropagationScene(reached: step.last)
        scene.isUpdated = true
        scene.activations = after
        let lines = step.targets.indices.map { unit in
            BackpropagationWorking.Line(
                "\(step.name(step.last, unit)): \(step.layers[step.last].activations[unit].shown) → "
                    + "\(after[step.last][unit].shown), \(words.target) \(step.targets[unit].shown)")
        }
        return frame(
            scene, lines + [.init("E: \(step.loss.precise) → \(loss.precise)", .result)],
            says: words.forwardAgain(from: step.loss.precise, to: loss.precise), lights: ["forward", "error"],
            isKey: true)
    }

    private var table: DrawingTable {
        DrawingTable(
            title: words.asTable, columns: words.weightColumns,
            rows: step.edges.map { edge in
                [
                    step.weightName(edge.layer, edge.unit, edge.input), step.weight(edge).fullyShown,
                    step.gradient(edge).fullyShown, step.newWeight(edge).fullyShown,
                ]
            })
    }
}
