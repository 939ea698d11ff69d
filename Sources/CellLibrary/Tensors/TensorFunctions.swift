import CellLanguage
import TensorKit

/// Functions of tensors: of each number by itself, of lines, and of several tensors.
extension CellLibraryIndex {
    func addTensorFunctions() {
        addElementwise()
        addLinewise()
        addProducts()
        addJoining()
    }

    private typealias Core = (Tensor) throws(TensorError) -> Tensor

    private func addElementwise() {
        let functions: [(String, String, Core)] = [
            ("exp", "e to the power of each number.", Checked.exp),
            ("log", "The natural logarithm of each number.", Checked.log),
            ("sqrt", "The square root of each number.", Checked.sqrt),
            ("square", "Each number times itself.", Checked.square),
            ("abs", "Each number without its sign.", Checked.abs),
            ("sin", "The sine of each number, in radians.", Checked.sin),
            ("cos", "The cosine of each number, in radians.", Checked.cos),
            ("tanh", "The hyperbolic tangent of each number: between −1 and 1.", Checked.tanh),
            ("sigmoid", "1 / (1 + e⁻ᶻ) of each number: between 0 and 1.", Checked.sigmoid),
            ("relu", "Each number where it is positive, else 0.", Checked.relu),
        ]
        for (name, help, core) in functions {
            function("func \(name)(_ x: Tensor) -> Tensor", help) { call in try core(call[0]) }
        }
        function(
            "func leakyRelu(_ x: Tensor, slope: Double = 0.01) -> Tensor",
            "Each number where it is positive, else a small share of it."
        ) { call in
            try Checked.leakyRelu(call[0], slope: call[1])
        }
        function("func pow(_ x: Tensor, _ exponent: Double) -> Tensor", "Each number to a power.") { call in
            try Checked.pow(call[0], call[1])
        }
        function("func square(_ x: Double) -> Double", "A number times itself.") { call in
            let x: Double = call[0]
            return x * x
        }
    }

    private func addLinewise() {
        function("func softmax(_ x: Tensor) -> Tensor", "Probabilities along the last axis: eᶻ of each over their sum.")
        {
            try Checked.softmax($0[0])
        }
        function("func logSoftmax(_ x: Tensor) -> Tensor", "The logarithm of `softmax`, exact for very small ones.") {
            try Checked.logSoftmax($0[0])
        }
        function("func sum(_ x: Tensor) -> Tensor", "The sum of all numbers.") { try Checked.sum($0[0]) }
        function("func mean(_ x: Tensor) -> Tensor", "The mean of all numbers.") { try Checked.mean($0[0]) }
        function("func argmax(_ x: Tensor) -> Int", "The place of the largest number.") {
            try Checked.argmax($0[0])[0]
        }
    }

    private func addProducts() {
        function(
            "func matmul(_ a: Tensor, _ b: Tensor) -> Tensor",
            "The product of matrices, of a matrix and a vector, or of two vectors."
        ) { call in
            let (a, b): (Tensor, Tensor) = (call[0], call[1])
            if a.rank == 2, b.rank == 2 { try call.price([a.shape[0], b.shape[1]]) }
            return try Checked.matmul(a, b)
        }
        function(
            "func outer(_ a: Tensor, _ b: Tensor) -> Tensor",
            "Every product of a number of one with a number of the other."
        ) { call in
            let (a, b): (Tensor, Tensor) = (call[0], call[1])
            if a.rank == 1, b.rank == 1 { try call.price([a.count, b.count]) }
            return try Checked.outer(a, b)
        }
        function("func maximum(_ a: Tensor, _ b: Tensor) -> Tensor", "The larger of each pair of numbers.") {
            try Checked.maximum($0[0], $0[1])
        }
        function("func minimum(_ a: Tensor, _ b: Tensor) -> Tensor", "The smaller of each pair of numbers.") {
            try Checked.minimum($0[0], $0[1])
        }
    }

    private func addJoining() {
        function(
            "func concat(_ parts: Tensor..., axis: Int = 0) -> Tensor", "Tensors one behind the other along an axis."
        ) { call in
            try Checked.concatenate(call[0], axis: call[1])
        }
        function("func concat(_ parts: [Tensor], axis: Int = 0) -> Tensor", "A list of tensors one behind the other.") {
            try Checked.concatenate($0[0], axis: $0[1])
        }
        function("func stack(_ parts: [Tensor]) -> Tensor", "Tensors of one shape side by side along a new first axis.")
        {
            try Checked.stack($0[0])
        }
    }
}
