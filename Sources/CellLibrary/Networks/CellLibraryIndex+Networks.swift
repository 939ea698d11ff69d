import CellLanguage

extension CellLibraryIndex {
    /// Layers, models and their training.
    func addNeuralNets() {
        addLayerSettings()
        addLayers()
        addDenseLayers()
        addPictureLayers()
        addSequenceLayers()
        addCompositeLayers()
        addModels()
        addZoo()
        addModelFiles()
        addLosses()
        addOptimizers()
        addModelGradients()
        addTraining()
        addModelShowing()
        addLearningSteps()
        addPictureWalks()
        addSequenceWalks()
        addTransferWalk()
    }
}
