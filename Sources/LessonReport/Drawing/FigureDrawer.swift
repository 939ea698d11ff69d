import Figures

/// Chooses the drawing of each kind of figure. A table and an equation are no drawings: they have HTML of their own.
struct FigureDrawer {
    let words: any Words

    func draw(_ figure: Figure) -> Drawing? {
        switch figure {
        case .table, .equation: nil
        case .lines(let figure): LinesDrawing(figure: figure).draw()
        case .scatter(let figure): ScatterDrawing(figure: figure).draw()
        case .bars(let figure): BarsDrawing(figure: figure).draw()
        case .histogram(let figure): HistogramDrawing(figure: figure).draw()
        case .image(let figure): ImageDrawing(figure: figure).draw()
        case .matrix(let figure): MatrixDrawing(figure: figure).draw()
        case .neuron(let figure): NeuronDrawing(figure: figure, words: words).draw()
        case .perceptron(let figure): PerceptronDrawing(figure: figure, words: words).draw()
        case .decisionRegions(let figure): DecisionRegionsDrawing(figure: figure, words: words).draw()
        case .network(let figure):
            BackpropagationDrawing(figure: figure, words: words)?.draw()
                ?? NetworkDrawing(figure: figure, words: words).draw()
        case .computationGraph(let figure): ComputationGraphDrawing(figure: figure, words: words).draw()
        case .convolution(let figure): ConvolutionDrawing(figure: figure, words: words).draw()
        case .pooling(let figure): PoolingDrawing(figure: figure, words: words).draw()
        case .featureMaps(let figure): FeatureMapsDrawing(figure: figure, words: words).draw()
        case .architecture(let figure): ArchitectureDrawing(figure: figure, words: words).draw()
        case .unrolled(let figure): UnrolledDrawing(figure: figure, words: words).draw()
        case .gates(let figure): GatesDrawing(figure: figure).draw()
        case .detection(let figure): DetectionDrawing(figure: figure, words: words).draw()
        case .variables(let figure): VariablesDrawing(figure: figure, words: words).draw()
        case .slider(let figure): slider(figure)
        case .transfer(let figure): TransferDrawing(figure: figure, words: words).draw()
        case .memory(let figure): MemoryDrawing(figure: figure, words: words).draw()
        }
    }

    /// One frame a value; a figure within that unfolds shows its last frame.
    private func slider(_ slider: SliderFigure) -> Drawing {
        var frames = slider.frames.map { frame in
            let setting = "\(slider.parameter) = \(frame.value.typesetName)"
            return Drawing.Frame(
                panels: frame.figures.compactMap { draw($0)?.frames.last?.panels }.flatMap { $0 }, says: setting,
                label: setting)
        }
        for index in Set([0, frames.count / 2, frames.count - 1]) where frames.indices.contains(index) {
            frames[index].isKey = true
        }
        return Drawing(frames: frames)
    }
}
