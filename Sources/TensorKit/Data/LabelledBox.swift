/// An object in a picture: where it is and of which class.
public struct LabelledBox: Hashable, Codable, Sendable {
    public var box: Box
    /// An index into the dataset's class names.
    public var label: Int

    public init(_ box: Box, label: Int) {
        self.box = box
        self.label = label
    }
}
