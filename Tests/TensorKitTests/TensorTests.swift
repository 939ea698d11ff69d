import Testing

@testable import TensorKit

struct TensorTests {
    @Test func `brackets in brackets are a matrix`() {
        let k: Tensor = [[1, 2, 3], [4, 5, 6]]
        #expect(k.shape == [2, 3])
        #expect(k.scalars == [1, 2, 3, 4, 5, 6])
        #expect(k == Tensor([[1, 2, 3], [4, 5, 6]]))
        #expect(k == Tensor(rows: 2, columns: 3) { row, column in Double(row * 3 + column + 1) })
    }

    @Test func `copies are apart once one is written`() {
        let a: Tensor = [1, 2, 3]
        var b = a
        b[0] = 9
        #expect(a == [1, 2, 3])
        #expect(b == [9, 2, 3])
    }

    @Test func `a column broadcasts over a row`() {
        let column: Tensor = [[1], [2]]
        #expect(column + Tensor([10, 20]) == [[11, 21], [12, 22]])
    }

    @Test func `indices cut out places and stretches`() {
        let a = Tensor.range(to: 12).reshaped(3, 4)
        #expect(a[1] == [4, 5, 6, 7])
        #expect(a[1, 2].item == 6)
        #expect(a[..<2, 1...2] == [[1, 2], [5, 6]])
        #expect(a[...1, ...0] == [[0], [4]])
        #expect(a[1..., 3] == [7, 11])
    }

    @Test func `parts can be set`() {
        var a = Tensor.zeros(2, 3)
        a[0, 1...] = [5, 6]
        a[1] = 1
        #expect(a == [[0, 5, 6], [1, 1, 1]])
    }

    @Test func `sums along axes`() {
        let a: Tensor = [[1, 2, 3], [4, 5, 6]]
        #expect(a.sum(axis: 0) == [5, 7, 9])
        #expect(a.sum(axis: 1) == [6, 15])
        #expect(a.mean(axis: -1, keepingAxes: true) == [[2], [5]])
        #expect(a.argmax(axis: 1) == [2, 2])
        #expect(a.max() == 6)
    }

    // A function and its slope may be wrong by the same sign; a gradient check alone would not see it.
    @Test func `functions of one number have their values`() {
        #expect(sqrt([4, 9]) == [2, 3])
        #expect(square([-3, 2]) == [9, 4])
        #expect(abs([-3, 2]) == [3, 2])
        #expect(pow([4, 9], 0.5) == [2, 3])
        #expect(exp([0]) == [1] && log([1]) == [0] && log([2]).scalars[0] > 0)
        #expect(sin([0, 1]).scalars[1] > 0.84 && cos([0]) == [1])
        #expect(relu([-3, 2]) == [0, 2])
        #expect(leakyRelu([-4, 2], slope: 0.25) == [-1, 2])
        #expect(sigmoid([0]) == [0.5] && sigmoid([2]).scalars[0] > 0.88)
        #expect(tanh([0]) == [0] && tanh([2]).scalars[0] > 0.96)
    }

    @Test func `the smallest and the largest, of all and along an axis`() {
        let a: Tensor = [[1, -2, 3], [4, 5, -6]]
        #expect(a.min() == -6 && a.max() == 5)
        #expect(a.min(axis: 0) == [1, -2, -6] && a.max(axis: 0) == [4, 5, 3])
        #expect(a.min(axis: 1) == [-2, -6] && a.max(axis: 1) == [3, 5])
        #expect(minimum(a, 0) == [[0, -2, 0], [0, 0, -6]] && maximum(a, 0) == [[1, 0, 3], [4, 5, 0]])
    }

    @Test func `joining and turning`() {
        let a: Tensor = [[1, 2], [3, 4]]
        #expect(a.transposed() == [[1, 3], [2, 4]])
        #expect(concat(a, a, axis: 1) == [[1, 2, 1, 2], [3, 4, 3, 4]])
        #expect(stack([a[0], a[1]]) == a)
        #expect(matmul(a, a) == [[7, 10], [15, 22]])
    }

    @Test func `softmax of known scores`() {
        let p = softmax([3.2, 5.1, -1.7])
        for (value, expected) in zip(p.scalars, [0.129982539, 0.869049535, 0.000967926] as [Real]) {
            #expect(abs(value - expected) < 1e-7)
        }
        #expect(abs(-logSoftmax([3.2, 5.1, -1.7]).scalars[0] - 2.040355) < 1e-6)
    }

    @Test func `softmax does not overflow`() {
        #expect(softmax([1000, 1000]) == [0.5, 0.5])
        #expect(logSoftmax([1000, 0]).scalars[1] == -1000)
    }

    @Test func `a tensor prints as brackets with its middle left out`() {
        #expect("\(Tensor([[1, 2], [3, 4.5]]))" == "[[1, 2], [3, 4.5]]")
        #expect("\(Tensor.range(to: 20))" == "[0, 1, 2, 3, 4, 5, …, 17, 18, 19]")
    }

    @Test func `a summary carries statistics and the first numbers`() {
        let summary = Tensor([[1, 2], [3, 6]]).summary
        #expect(summary.shape == [2, 2])
        #expect(summary.mean == 3)
        #expect(summary.minimum == 1 && summary.maximum == 6)
        #expect(summary.values == [1, 2, 3, 6])
    }
}
