/// The functions around a model written for Keras.
extension KerasWriter {
    static let prelude = PythonPrelude(
        """
        import json
        import struct
        import sys

        import keras
        import numpy
        from keras import layers


        def low_padding(x, sizes):
            \"\"\"Around a maximum pool, what is below every number.\"\"\"
            return layers.Lambda(lambda v: keras.ops.pad(v, ((0, 0), *sizes, (0, 0)), constant_values=-1e30))(x)


        def mean(x, kernel, stride, sizes):
            \"\"\"Average pooling in which the padding does not count.\"\"\"

            def pooled(v):
                padded = keras.ops.pad(v, ((0, 0), *sizes, (0, 0)))
                return keras.ops.average_pool(padded, kernel, stride, data_format="channels_last")

            return layers.Lambda(lambda v: pooled(v) / pooled(keras.ops.ones_like(v)))(x)


        def local_response(x, size, alpha, beta, bias):
            def normalised(v):
                squares = keras.ops.pad(v * v, ((0, 0), (0, 0), (0, 0), (size // 2, (size - 1) // 2)))
                total = sum(squares[..., start : start + v.shape[-1]] for start in range(size))
                return v / (bias + alpha / size * total) ** beta

            return layers.Lambda(normalised)(x)


        def same(tensors):
            return tensors


        def dense(tensors):
            return [tensors[0].T, *tensors[1:]]


        def convolution(tensors):
            return [tensors[0].transpose(2, 3, 1, 0), *tensors[1:]]


        def line(tensors):
            return [tensors[0][:, :, 0].transpose(2, 1, 0), *tensors[1:]]


        def depthwise(tensors):
            return [tensors[0].transpose(2, 3, 0, 1), *tensors[1:]]


        def recurrent(tensors):
            return [tensors[0].T, tensors[1].T, tensors[2]]


        def gru(tensors):
            \"\"\"Gates stand in the order r, z, n; Keras has z, r, n.\"\"\"
            tensors = [numpy.concatenate([numpy.split(t, 3)[gate] for gate in (1, 0, 2)]) for t in tensors]
            return [tensors[0].T, tensors[1].T, numpy.stack(tensors[2:])]


        """)

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
                layer.set_weights(turn([tensor(name) for name in names]))
            return model


        if __name__ == "__main__":
            load(sys.argv[1]).summary()

        """
}
