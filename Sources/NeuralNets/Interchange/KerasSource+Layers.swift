import TensorKit

extension KerasWriter {
    /// A layer without parameters.
    mutating func writeWeightless(_ layer: any Layer, _ input: Shape) throws(TensorError) {
        switch layer {
        case let pool as MaxPool2D:
            let windows = try PoolingWindows(
                pool.kind, input, kernel: pool.kernel, stride: pool.stride, padding: pool.padding,
                roundsUp: pool.roundsUp)
            if windows.isPadded { writeLine("x = low_padding(x, \(windows.kerasPadding))") }
            let stride = pool.stride == pool.kernel ? "" : ", strides=\(pool.stride)"
            writeCall("MaxPooling2D(\(pool.kernel)\(stride))")
        case let pool as AveragePool2D where pool.padding == .valid || pool.padding == .same:
            let padding = pool.padding == .same ? "same" : "valid"
            writeCall("AveragePooling2D(\(pool.kernel), strides=\(pool.stride), padding=\"\(padding)\")")
        case let pool as AveragePool2D:
            let windows = try PoolingWindows(
                pool.kind, input, kernel: pool.kernel, stride: pool.stride, padding: pool.padding, roundsUp: false)
            writeLine("x = mean(x, \(pool.kernel), \(pool.stride), \(windows.kerasPadding))")
        case let norm as LocalResponseNormalization:
            writeLine("x = local_response(x, \(norm.size), \(norm.alpha), \(norm.beta), \(norm.bias))")
        case let dropout as Dropout: writeCall("Dropout(\(dropout.rate))")
        case let activation as Activation: writeCall("Activation(\(activation.function.kerasValue))")
        case let scale as Rescaling: writeCall("Rescaling(\(scale.scale), offset=\(scale.offset))")
        case let pool as MaxPool1D: writeCall("MaxPooling1D(\(pool.kernel), strides=\(pool.stride))")
        case is GlobalAveragePool2D: writeCall("GlobalAveragePooling2D()")
        case is GlobalMaxPool2D: writeCall("GlobalMaxPooling2D()")
        case is GlobalAveragePool1D: writeCall("GlobalAveragePooling1D()")
        case is GlobalMaxPool1D: writeCall("GlobalMaxPooling1D()")
        case let sampling as UpSampling2D: writeCall("UpSampling2D(\(sampling.factor))")
        case is Flatten: writeCall("Flatten()")
        case let reshape as Reshape:
            writeCall("Reshape((\(reshape.target.map(String.init).joined(separator: ", ")),))")
        case let vector as RepeatVector: writeCall("RepeatVector(\(vector.count))")
        default: throw .cannotPort(layer.kind, "Keras")
        }
    }
}

extension ActivationFunction {
    /// As one more argument, none where it is the layers' own choice: `, activation="relu"`.
    var keras: String { self == .linear ? "" : ", activation=\(kerasValue)" }

    var kerasValue: String {
        switch self {
        case .linear: "None"
        case .relu, .relu6, .sigmoid, .tanh, .softmax: "\"\(name)\""
        case .leakyRelu(let slope): "lambda z: keras.ops.leaky_relu(z, \(slope))"
        case .swish: "\"silu\""
        case .gelu: "lambda z: keras.ops.gelu(z, approximate=True)"
        }
    }
}

extension PoolingWindows {
    fileprivate var kerasPadding: String {
        "((\(rows.before), \(rows.after)), (\(columns.before), \(columns.after)))"
    }
}
