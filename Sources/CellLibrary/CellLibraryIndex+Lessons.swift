import CellLanguage

extension CellLibraryIndex {
    /// Everything that a lesson's cells can call: one file a topic.
    package static var lessons: CellLibraryIndex {
        let library = CellLibraryIndex()
        library.addExpectations()
        library.addRecording()
        library.addTensorKit()
        library.addNeuralNets()
        library.addDatasets()
        library.addDetection()
        library.addActivations()
        library.addShowing()
        library.addCurves()
        library.addPlotting()
        library.addScattering()
        library.addSliders()
        library.addNeurons()
        library.addPerceptrons()
        return library
    }
}
