class Layer {
    init() {}
    convenience init(size: Int) { init() }
}
