import TensorKit

/// The well-known networks, layer by layer as their papers or the libraries that people load them from have them. Building
/// one takes no memory for weights: they are drawn when somebody first looks at them.
public enum Zoo {
    /// LeNet of the course, in the manner of LeCun et al. 1998 with ReLU and maximum pooling; 62,006 parameters for 32×32×3.
    public static func leNet5(input: Shape = [32, 32, 3], classes: Int = 10, padding: Padding = .valid) -> Sequential {
        Sequential(input: input) { leNet5Layers(classes, padding) }
    }

    @LayerBuilder
    static func leNet5Layers(_ classes: Int, _ padding: Padding) -> [any Layer] {
        Conv2D(6, kernel: 5, padding: padding, activation: .relu)
        MaxPool2D(2)
        Conv2D(16, kernel: 5, activation: .relu)
        MaxPool2D(2)
        Flatten()
        Dense(120, activation: .relu)
        Dense(84, activation: .relu)
        Dense(classes)
    }

    /// AlexNet for one processor (Krizhevsky 2014), as torchvision has it.
    public static func alexNet(input: Shape = [224, 224, 3], classes: Int = 1000) -> Sequential {
        made(.alexNet, input, classes)
    }

    @LayerBuilder
    static func alexNetLayers(_ classes: Int) -> [any Layer] {
        Conv2D(64, kernel: 11, stride: 4, padding: 2, activation: .relu)
        MaxPool2D(3, stride: 2)
        Conv2D(192, kernel: 5, padding: 2, activation: .relu)
        MaxPool2D(3, stride: 2)
        Conv2D(384, kernel: 3, padding: 1, activation: .relu)
        Conv2D(256, kernel: 3, padding: 1, activation: .relu)
        Conv2D(256, kernel: 3, padding: 1, activation: .relu)
        MaxPool2D(3, stride: 2)
        Flatten()
        Dropout(0.5)
        Dense(4096, activation: .relu)
        Dropout(0.5)
        Dense(4096, activation: .relu)
        Dense(classes)
    }

    /// AlexNet as published (Krizhevsky et al. 2012): convolutions in two groups, one for each of two processors.
    public static func alexNet2012(input: Shape = [227, 227, 3], classes: Int = 1000) -> Sequential {
        made(.alexNet2012, input, classes)
    }

    @LayerBuilder
    static func alexNet2012Layers(_ classes: Int) -> [any Layer] {
        Conv2D(96, kernel: 11, stride: 4, activation: .relu)
        LocalResponseNormalization()
        MaxPool2D(3, stride: 2)
        Conv2D(256, kernel: 5, padding: 2, groups: 2, activation: .relu)
        LocalResponseNormalization()
        MaxPool2D(3, stride: 2)
        Conv2D(384, kernel: 3, padding: 1, activation: .relu)
        Conv2D(384, kernel: 3, padding: 1, groups: 2, activation: .relu)
        Conv2D(256, kernel: 3, padding: 1, groups: 2, activation: .relu)
        MaxPool2D(3, stride: 2)
        Flatten()
        Dense(4096, activation: .relu)
        Dropout(0.5)
        Dense(4096, activation: .relu)
        Dropout(0.5)
        Dense(classes)
    }

    /// VGG-16 (Simonyan & Zisserman 2015).
    public static func vgg16(input: Shape = [224, 224, 3], classes: Int = 1000) -> Sequential {
        made(.vgg16, input, classes)
    }

    @LayerBuilder
    static func vgg16Layers(_ classes: Int) -> [any Layer] {
        for (filters, count) in [(64, 2), (128, 2), (256, 3), (512, 3), (512, 3)] {
            for _ in 0..<count { Conv2D(filters, kernel: 3, padding: 1, activation: .relu) }
            MaxPool2D(2)
        }
        Flatten()
        Dense(4096, activation: .relu)
        Dropout(0.5)
        Dense(4096, activation: .relu)
        Dropout(0.5)
        Dense(classes)
    }
}

/// A convolution without bias, batch normalisation, an activation: what most networks since 2015 are made of.
func normalised(
    _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, groups: Int = 1,
    activation: ActivationFunction = .relu, epsilon: Double = 1e-5
) -> [any Layer] {
    let layers: [any Layer] = [
        Conv2D(filters, kernel: kernel, stride: stride, padding: padding, groups: groups, useBias: false),
        BatchNormalization(epsilon: epsilon),
    ]
    return activation == .linear ? layers : layers + [Activation(activation)]
}
