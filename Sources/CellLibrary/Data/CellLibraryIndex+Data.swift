import CellLanguage

extension CellLibraryIndex {
    /// Datasets: made on the spot, or read from the data folder.
    func addDatasets() {
        addExamples()
        addVocabulary()
        addDatasetType()
        addBatches()
        addDatasetSettings()
        type("enum Datasets", "Data to learn from: made on the spot by a seed, or read from the data folder.") { type in
            type.addPointRecipes()
            type.addPictureRecipes()
            type.addTextRecipes()
            type.addSeriesRecipes()
            type.addDatasetFiles()
        }
        addDatasetShowing()
    }
}
