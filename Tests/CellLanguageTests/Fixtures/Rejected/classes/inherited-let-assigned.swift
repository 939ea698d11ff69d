class Layer {
    let size: Int
    init(size: Int) { self.size = size }
}
class Dense: Layer {
    init(width: Int) { size = width }
}
