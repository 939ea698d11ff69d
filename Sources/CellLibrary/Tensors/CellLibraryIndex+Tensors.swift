import CellLanguage

extension CellLibraryIndex {
    /// Tensors, their derivatives, and scalar graphs.
    func addTensorKit() {
        addTensors()
        addTensorFunctions()
        addWords()
        addTensorExpectations()
        addDerivatives()
        addNumericDerivatives()
        addGradientExpectations()
        addScalars()
        addTensorShowing()
    }
}
