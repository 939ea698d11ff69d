/// A picture that a cell can show: data, no drawing.
///
/// One case a kind, each with a value type in a file of its own. A kind that unfolds holds its frames, or what its
/// frames follow from; `LessonReport` draws it and writes its caption and its text alternative.
public indirect enum Figure: Hashable, Codable, Sendable {
    case table(TableFigure)
    case lines(LinesFigure)
    case scatter(ScatterFigure)
    case bars(BarsFigure)
    case histogram(HistogramFigure)
    case image(ImageFigure)
    case matrix(MatrixFigure)
    case neuron(NeuronFigure)
    case perceptron(PerceptronFigure)
    case decisionRegions(DecisionRegionsFigure)
    case network(NetworkFigure)
    case computationGraph(ComputationGraphFigure)
    case convolution(ConvolutionFigure)
    case pooling(PoolingFigure)
    case featureMaps(FeatureMapsFigure)
    case architecture(ArchitectureFigure)
    case unrolled(UnrolledFigure)
    case gates(GatesFigure)
    case detection(DetectionFigure)
    case variables(VariablesFigure)
    case equation(EquationFigure)
    case slider(SliderFigure)
    case transfer(TransferFigure)
    case memory(MemoryFigure)
}
