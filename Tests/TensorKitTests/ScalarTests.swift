import Testing

@testable import TensorKit

/// The hand-worked graphs of the course, to the digits of the textbook.
struct ScalarTests {
    @Test func `the sum times z`() {
        let x = Scalar(-2), y = Scalar(5), z = Scalar(-4)
        let f = (x + y) * z
        f.backward()
        #expect(f.value == -12)
        #expect((x.gradient, y.gradient, z.gradient) == (-4, -4, 3))
    }

    @Test func `a sigmoid neuron`() {
        let w = [2.0, -3, -3].map { Scalar($0) }, x = [-1.0, -2].map { Scalar($0) }
        let f = sigmoid(w[0] * x[0] + w[1] * x[1] + w[2])
        f.backward()
        #expect(abs(f.value - 0.731058578630) < 1e-12)
        for (slope, expected) in zip(w.map(\.gradient), [-0.196611933, -0.393223866, 0.196611933]) {
            #expect(abs(slope - expected) < 1e-9)
        }
        #expect(abs(x[0].gradient - 0.393223866) < 1e-9 && abs(x[1].gradient + 0.589835800) < 1e-9)
    }

    @Test func `the quotient with two sigmoids`() {
        let x = Scalar(3), y = Scalar(-4)
        let sum = x + y
        let f = (x + sigmoid(y)) / (sigmoid(x) + sum * sum)
        f.backward()
        #expect(abs(f.value - 1.545644884107) < 1e-12)
        #expect(abs(x.gradient - 2.059569795572) < 1e-12)
        #expect(abs(y.gradient - 1.592232751484) < 1e-12)
    }

    @Test func `a tanh neuron`() {
        let x = [Scalar(2), Scalar(0)], w = [Scalar(-3), Scalar(1)], b = Scalar(6.8813735870195432)
        let f = tanh(x[0] * w[0] + x[1] * w[1] + b)
        f.backward()
        #expect(abs(f.value - 0.707106781187) < 1e-12)
        #expect(abs(x[0].gradient + 1.5) < 1e-12 && abs(x[1].gradient - 0.5) < 1e-12)
        #expect(abs(w[0].gradient - 1) < 1e-12 && w[1].gradient == 0)
    }

    @Test func `numbers that are no literals stand on either side of a graph`() {
        let (x, two) = (Scalar(4), 2.0)
        let results = [x + two, two + x, x - two, two - x, x * two, two * x, x / two, two / x]
        #expect(results.map(\.value) == [6, 6, 2, -2, 8, 8, 2, 0.5])
        for result in results { result.backward() }
        #expect(x.gradient == 1 + 1 + 1 - 1 + 2 + 2 + 0.5 - 0.125)
    }

    @Test func `a value and a name can be set`() {
        let x = Scalar(4)
        x.value = -3
        x.name = "x"
        #expect(x.value == -3 && x.graph.nodes[0].name == "x")
    }

    @Test func `passes without clearing add up`() {
        let x = Scalar(3)
        let f = x * x
        f.backward()
        f.backward()
        #expect(x.gradient == 12)
        f.clearGradients()
        #expect(x.gradient == 0)
    }

    @Test func `a graph lists operands before results, with names`() {
        let a = Scalar(2, name: "a"), b = Scalar(3, name: "b")
        let graph = (a * b + a).graph
        #expect(graph.nodes.map(\.operation) == [.input, .input, .multiply, .add])
        #expect(graph.nodes[2].operands == [0, 1])
        #expect(graph.nodes[3].operands == [2, 0])
        #expect(graph.nodes[2].slopes == [3, 2])
    }

    @Test func `a chain of a hundred thousand is released without a deep stack`() {
        var x = Scalar(0)
        for _ in 0..<100_000 { x += 1 }
        x.backward()
        #expect(x.value == 100_000)
    }
}
