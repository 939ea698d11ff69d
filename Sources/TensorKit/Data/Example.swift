/// One example of a dataset: what goes into a model and what should come out.
public struct Example: Sendable {
    /// Place in the dataset that it was taken from.
    public let index: Int
    public let input: Tensor
    /// The number of the class for a classification, else the numbers to be predicted.
    public let target: Tensor
    /// The class, where the target is one.
    public let label: Int?
    /// The name of the class, where it has one.
    public let className: String?
    /// The words of a text, padding left out.
    public let words: [String]?
    /// The objects of a scene.
    public let objects: [LabelledBox]
}
