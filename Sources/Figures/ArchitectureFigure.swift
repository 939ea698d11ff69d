/// A model as blocks in a row: the shape on each arrow, parameters and multiply-accumulates under each block.
public struct ArchitectureFigure: Hashable, Codable, Sendable {
    public var title: String
    /// The input's shape, outermost axis first.
    public var input: [Int]
    public var blocks: [Block]

    public init(title: String = "", input: [Int], blocks: [Block]) {
        self.title = title
        self.input = input
        self.blocks = blocks
    }

    public struct Block: Hashable, Codable, Sendable {
        /// `Conv2D`.
        public var name: String
        /// `6 filters 5 × 5, relu`; empty for none.
        public var detail: String
        /// What comes out of it.
        public var shape: [Int]
        public var parameters: Int
        /// Those of them that training moves.
        public var trainable: Int
        public var multiplyAccumulates: Int
        public var isFrozen: Bool
        /// How many composite blocks it lies in.
        public var depth: Int

        public init(
            name: String, detail: String = "", shape: [Int], parameters: Int, trainable: Int,
            multiplyAccumulates: Int, isFrozen: Bool = false, depth: Int = 0
        ) {
            self.name = name
            self.detail = detail
            self.shape = shape
            self.parameters = parameters
            self.trainable = trainable
            self.multiplyAccumulates = multiplyAccumulates
            self.isFrozen = isFrozen
            self.depth = depth
        }
    }
}
