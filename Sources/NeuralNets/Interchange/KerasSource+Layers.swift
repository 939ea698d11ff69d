import TensorKit

extension KerasWriter {
    /// A layer without parameters.
    mutating func writeWeightless(_ layer: any Layer, _ input: Shape) throws(TensorError) {
        switch layer {
        case let pool as MaxPool2D:
            let windows = try PoolingWindows(
                pool.kind, input, kernel: pool.kernel, stride: pool.stride, padding: pool.padding,
                roundsUp: pool.roundsUp)
            let (rows, columns) = (windows.rows, windows.columns)
            writeLine(
                "x = low_padding(x, ((\(rows.before), \(rows.after)), (\(columns.before), \(columns.after))))")
            writeCall("MaxPooling2D(\(pool.kernel), strides=\(pool.stride))")
        case let pool as AveragePool2D where pool.padding == .valid || pool.padding == .same:
            let padding = pool.padding == .same ? "same" : "valid"
            writeCall("AveragePooling2D(\(pool.kernel), strides=\(pool.stride), padding=\"\(padding)\")")
        case let dropout as Dropout: writeCall("Dropout(\(dropout.rate))")
        case let activation as Activation: writeCall("Activation(\(activation.function.kerasValue))")
        case let scale as Rescaling: writeCall("Rescaling(\(scale.scale), offset=\(scale.offset))")
        case let pool as MaxPool1D: writeCall("MaxPooling1D(\(pool.kernel), strides=\(pool.stride))")
        case is GlobalAveragePool2D: writeCall("GlobalAveragePooling2D()")
        case is GlobalMaxPool2D: writeCall("GlobalMaxPooling2D()")
        case is GlobalAveragePool1D: writeCall("GlobalAveragePooling1D()")
        case is GlobalMaxPool1D: writeCall("GlobalMaxPooling1D()")
        case is Flatten: writeCall("Flatten()")
        case let reshape as Reshape:
            writeCall("Reshape((\(reshape.target.map(String.init).joined(separator: ", ")),))")
        case let vector as RepeatVector: writeCall("RepeatVector(\(vector.count))")
        default: throw .cannotPort(layer.kind, "Keras")
        }
    }

    static let prelude = """
        import json
        import struct
        import sys

        import keras
        import numpy
        from keras import layers


        def low_padding(x, sizes):
            \"\"\"Around a maximum pool, what is below every number.\"\"\"
            if sizes == ((0, 0), (0, 0)):
                return x
            return layers.Lambda(lambda v: keras.ops.pad(v, ((0, 0), *sizes, (0, 0)), constant_values=-1e30))(x)


        # Our weights are (out, in, …); Keras has (…, in, out).
        def same(tensors):
            return tensors


        def dense(tensors):
            return [tensors[0].T, *tensors[1:]]


        def convolution(tensors):
            return [tensors[0].transpose(2, 3, 1, 0), *tensors[1:]]


        def depthwise(tensors):
            return [tensors[0].transpose(2, 3, 0, 1), *tensors[1:]]


        def recurrent(tensors):
            return [tensors[0].T, tensors[1].T, tensors[2]]


        def gru(tensors):
            \"\"\"Gates stand in the order r, z, n; Keras has z, r, n.\"\"\"
            tensors = [numpy.concatenate([numpy.split(t, 3)[gate] for gate in (1, 0, 2)]) for t in tensors]
            return [tensors[0].T, tensors[1].T, numpy.stack(tensors[2:])]


        """

    static let loader = """


        def load(path):
            \"\"\"Gives the model the weights of a safetensors file.\"\"\"
            with open(path, "rb") as file:
                (length,) = struct.unpack("<Q", file.read(8))
                header = json.loads(file.read(length))
                data = file.read()

            def tensor(name):
                start, end = header[name]["data_offsets"]
                return numpy.frombuffer(data[start:end], dtype="<f4").reshape(header[name]["shape"])

            for layer, turn, names in WEIGHTS:
                model.get_layer(layer).set_weights(turn([tensor(name) for name in names]))
            return model


        if __name__ == "__main__":
            load(sys.argv[1]).summary()

        """
}

extension ActivationFunction {
    /// As an argument: `activation="relu"`.
    var keras: String { "activation=\(kerasValue)" }

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
