import CellLanguage
import NeuralNets
import TensorKit

/// `Zoo`: the networks of the history lesson. Building, counting and showing one allocates no weight.
extension CellLibraryIndex {
    func addZoo() {
        type("enum Zoo", "Well-known networks, built lazily: counting them takes no memory.") { type in
            type.member(
                "static func leNet5(input: [Int] = [32, 32, 3], classes: Int = 10, padding: Padding = .valid) -> Sequential",
                "The course's LeNet: 62,006 parameters on 32×32 in colour."
            ) { call in
                call.seedEngine()
                return try Checked.leNet5(input: call[0], classes: call[1], padding: call[2])
            }
            let networks: [(ZooNetwork, String)] = [
                (.alexNet, "AlexNet as torchvision has it: 61,100,840 parameters."),
                (.alexNet2012, "AlexNet of the paper, in two groups: 60,965,224 parameters."),
                (.vgg16, "VGG-16: 138,357,544 parameters."), (.googLeNet, "GoogLeNet without auxiliary heads."),
                (.resNet18, "ResNet-18: 11,689,512 parameters."), (.resNet50, "ResNet-50: 25,557,032 parameters."),
                (.mobileNet, "MobileNetV1: 4,231,976 parameters."),
                (.efficientNetB0, "EfficientNet-B0: 5,288,548 parameters."),
                (.yolo, "The first YOLO: a grid of 7×7 cells, 271,703,550 parameters."),
                (.yoloTiny, "YOLOv3-tiny: two grids of cells, 8,852,366 parameters."),
            ]
            for (network, help) in networks {
                let (input, classes) = (network.input, network.classes)
                type.member(
                    "static func \(network.rawValue)(input: [Int] = \(input), classes: Int = \(classes)) -> Sequential",
                    help
                ) { call in
                    call.seedEngine()
                    return try Checked.zoo(network, input: call[0], classes: call[1])
                }
            }
        }
    }
}
