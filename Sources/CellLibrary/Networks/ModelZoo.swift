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
                try call.checkedModel(input: call[0], classes: call[1]) {
                    Zoo.leNet5(input: $0, classes: $1, padding: call[2])
                }
            }
            let makers: [(String, String, (Shape, Int) -> Sequential)] = [
                (
                    "alexNet", "AlexNet as torchvision has it: 61,100,840 parameters.",
                    { Zoo.alexNet(input: $0, classes: $1) }
                ),
                ("vgg16", "VGG-16: 138,357,544 parameters.", { Zoo.vgg16(input: $0, classes: $1) }),
                ("googLeNet", "GoogLeNet without auxiliary heads.", { Zoo.googLeNet(input: $0, classes: $1) }),
                ("resNet18", "ResNet-18: 11,689,512 parameters.", { Zoo.resNet18(input: $0, classes: $1) }),
                ("resNet50", "ResNet-50: 25,557,032 parameters.", { Zoo.resNet50(input: $0, classes: $1) }),
                ("mobileNet", "MobileNetV1: 4,231,976 parameters.", { Zoo.mobileNet(input: $0, classes: $1) }),
                (
                    "efficientNetB0", "EfficientNet-B0: 5,288,548 parameters.",
                    { Zoo.efficientNetB0(input: $0, classes: $1) }
                ),
            ]
            for (name, help, make) in makers {
                type.member(
                    "static func \(name)(input: [Int] = [224, 224, 3], classes: Int = 1000) -> Sequential", help
                ) { call in
                    try call.checkedModel(input: call[0], classes: call[1], make)
                }
            }
            type.member("static func alexNet2012() -> Sequential", "AlexNet of the paper, in two groups.") { call in
                call.seedEngine()
                return Zoo.alexNet2012()
            }
        }
    }
}

extension HostCall {
    /// A model of the zoo; a picture too small for it would stop the process, so its size is looked at before.
    fileprivate func checkedModel(
        input: Shape, classes: Int, _ make: (Shape, Int) -> Sequential
    ) throws -> Sequential {
        guard input.count == 3, input[0] >= 32, input[1] >= 32, input[2] >= 1, classes >= 1,
            input[0] <= 1_024, input[1] <= 1_024, input[2] <= 16, classes <= 100_000
        else {
            throw CellError(
                "a network of the zoo takes pictures [height, width, channels] from 32×32 to 1024×1024; \(input) with "
                    + "\(classes) classes came", id: "zoo-input")
        }
        seedEngine()
        return make(input, classes)
    }
}
