class Layer { func forward(input: Int) {} }
class Dense: Layer { override func forward(x: Int) {} }
