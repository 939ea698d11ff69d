/// Pictures side by side, made of pixels.
public struct ImageFigure: Hashable, Codable, Sendable {
    public var title: String
    public var pictures: [Picture]

    public init(title: String = "", pictures: [Picture]) {
        self.title = title
        self.pictures = pictures
    }

    public struct Picture: Hashable, Codable, Sendable {
        /// What stands beneath it: a class, a prediction.
        public var label: String
        public var width: Int
        public var height: Int
        /// 1 for grey, 3 for red, green and blue.
        public var channels: Int
        /// Rows from the top, pixels from the left, channels innermost: `height × width × channels` bytes.
        public var pixels: [UInt8]

        public init(label: String = "", width: Int, height: Int, channels: Int, pixels: [UInt8]) {
            self.label = label
            self.width = width
            self.height = height
            self.channels = channels
            self.pixels = pixels
        }
    }
}
