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
        return Drawing(frames: frames, table: table)
    }

    private func frame(
        _ scene: BackpropagationScene, _ lines: [String], says: String, lights: [String], isKey: Bool = false
    ) -> Drawing.Frame {
        var frame = Drawing.Frame(
            panels: [BackpropagationPlan(step: step, words: words).panel(scene)], says: says, lights: lights,
            isKey: isKey)
        if !lines.isEmpty { frame.panels.append(working(lines)) }
        return frame
    }

    /// The sums behind the frame, line by line.
    private func working(_ lines: [String]) -> Drawing.Panel {
        let width = lines.map { TextWidth.of($0, size: 13) }.max() ?? 0
        let texts = lines.enumerated().map { index, line in
            SVG.text(line, at: Point(x: 2, y: 24 + Double(index) * 24), class: "label")
        }
        return Drawing.Panel(
            width: min(max(width, 120) + 8, 520), height: Double(lines.count) * 24 + 16, layers: texts,
            isEssential: false)
    }

    private var forward: [Drawing.Frame] {
        step.layers.indices.dropFirst().map { layer in
            let lines = step.layers[layer].activations.indices.map { step.forwardLine(layer, $0) }
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
            return "\(step.name(step.last, unit)) − \(words.target) = \(output.shown) − \(step.targets[unit].shown) = "
                + step.errors[unit].signed
        }
        var scene = BackpropagationScene(reached: step.last)
        scene.showsErrors = true
        let verdicts = step.errors.enumerated().map {
            words.tooHighOrLow(step.name(step.last, $0.offset), error: $0.element)
        }
        return frame(
            scene, lines + ["E = ½ Σ e² = \(step.loss.shown)"], says: verdicts.joined(separator: " "),
            lights: ["error"],
            isKey: true)
    }

    /// Only the edges that lead on from one unit are lit, each with its three factors.
    private func blame(_ layer: Int, _ unit: Int) -> Drawing.Frame {
        var scene = BackpropagationScene(reached: step.last)
        scene.showsErrors = true
        scene.blamed = (layer, unit)
        scene.knownGradients = step.gradientsKnown(before: layer, unit)
        let name = step.name(layer, unit)
        let gradient = step.layers[layer].gradients[unit]
        let lines = step.blameLines(layer, unit) + ["∂E/∂\(name) = \(gradient.shown)"]
        return frame(
            scene, lines, says: words.blame(name, gradient: gradient.shown, isLower: gradient > 0), lights: ["blame"],
            isKey: unit == 0 && layer == step.last - 1)
    }

    private var oneGradient: Drawing.Frame {
        var scene = BackpropagationScene(reached: step.last)
        scene.knownGradients = step.allGradients
        scene.gradientEdges = [BackpropagationScene.Edge(layer: 1, unit: 0, input: 0)]
        return frame(
            scene, [step.gradientLine(1, 0, 0)], says: words.oneWeight(step.weightName(1, 0, 0)), lights: ["gradient"])
    }

    private func gradients(_ layer: Int) -> Drawing.Frame {
        var scene = BackpropagationScene(reached: step.last)
        scene.knownGradients = step.allGradients
        scene.gradientEdges = Set(step.edges.filter { $0.layer <= layer })
        let lines = step.edges.filter { $0.layer == layer }.map { step.gradientLine($0.layer, $0.unit, $0.input) }
        return frame(scene, lines, says: words.layerGradients(step.layers[layer].name), lights: ["gradient"])
    }

    /// All weights move at once.
    private var update: Drawing.Frame {
        var scene = BackpropagationScene(reached: step.last)
        scene.isUpdated = true
        let lines = step.edges.map { edge in
            let (old, new) = (step.weight(edge), step.newWeight(edge))
            return "\(step.weightName(edge.layer, edge.unit, edge.input)): \(old.shown) − \(step.rate.shown)·"
                + "\(step.gradient(edge).factor) = \(new.fullyShown)"
        }
        return frame(
            scene, lines, says: words.weightsMove(from: step.loss.shown, to: step.newLoss?.shown), lights: ["update"],
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
