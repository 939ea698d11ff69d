import TensorKit

/// A network of the zoo by name, for whoever wants an error instead of a trap where it cannot be built.
public enum ZooNetwork: String, CaseIterable, Sendable {
    case leNet5, alexNet, alexNet2012, vgg16, googLeNet, resNet18, resNet50, mobileNet, efficientNetB0, yolo, yoloTiny

    /// Axis sizes of the pictures that it was made for.
    public var input: Shape {
        switch self {
        case .leNet5: [32, 32, 3]
        case .alexNet, .vgg16, .googLeNet, .resNet18, .resNet50, .mobileNet, .efficientNetB0: [224, 224, 3]
        case .alexNet2012: [227, 227, 3]
        case .yolo: [448, 448, 3]
        case .yoloTiny: [416, 416, 3]
        }
    }

    /// How many classes it was made for.
    public var classes: Int {
        switch self {
        case .leNet5: 10
        case .alexNet, .alexNet2012, .vgg16, .googLeNet, .resNet18, .resNet50, .mobileNet, .efficientNetB0: 1000
        case .yolo: 20
        case .yoloTiny: 80
        }
    }

    func layers(classes: Int) -> [any Layer] {
        switch self {
        case .leNet5: Zoo.leNet5Layers(classes, .valid)
        case .alexNet: Zoo.alexNetLayers(classes)
        case .alexNet2012: Zoo.alexNet2012Layers(classes)
        case .vgg16: Zoo.vgg16Layers(classes)
        case .googLeNet: Zoo.googLeNetLayers(classes)
        case .resNet18: Zoo.resNet18Layers(classes)
        case .resNet50: Zoo.resNet50Layers(classes)
        case .mobileNet: Zoo.mobileNetLayers(classes)
        case .efficientNetB0: Zoo.efficientNetB0Layers(classes)
        case .yolo: Zoo.yoloLayers(classes)
        case .yoloTiny: Zoo.yoloTinyLayers(classes)
        }
    }
}

extension Checked {
    /// A network of the zoo for pictures of another shape, or for other classes, than it was made for.
    public static func zoo(
        _ network: ZooNetwork, input: Shape? = nil, classes: Int? = nil
    ) throws(TensorError) -> Sequential {
        let classes = classes ?? network.classes
        try LayerSizes.check(network.rawValue, ["classes": classes])
        return try Sequential(checking: network.layers(classes: classes), input: input ?? network.input)
    }
}

extension Checked {
    /// The course's LeNet for pictures of another shape, with another padding of its first layer, or for other classes.
    public static func leNet5(
        input: Shape, classes: Int, padding: Padding = .valid
    ) throws(TensorError) -> Sequential {
        try LayerSizes.check("leNet5", ["classes": classes])
        return try Sequential(checking: Zoo.leNet5Layers(classes, padding), input: input)
    }
}

extension Zoo {
    static func made(_ network: ZooNetwork, _ input: Shape, _ classes: Int) -> Sequential {
        trapping { () throws(TensorError) in try Checked.zoo(network, input: input, classes: classes) }
    }

    static func listed(@LayerBuilder _ layers: () -> [any Layer]) -> [any Layer] { layers() }
}
