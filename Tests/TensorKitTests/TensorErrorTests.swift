import Testing

@testable import TensorKit

/// What an impossible call answers, word for word: the shapes are in it.
struct TensorErrorTests {
    private func message(_ body: () throws -> Void) -> String? {
        do { try body() } catch { return "\(error)" }
        return nil
    }

    @Test func `a product names both shapes and the sizes that differ`() {
        #expect(
            message { _ = try Checked.matmul(.zeros(2, 3), .zeros(4, 5)) }
                == "cannot multiply [2, 3] by [4, 5]: inner sizes 3 and 4 must match")
        #expect(
            message { _ = try Checked.matmul(.zeros(2, 3), .zeros(2, 3)) }
                == "cannot multiply [2, 3] by [2, 3]: inner sizes 3 and 2 must match; the second one transposed would fit"
        )
    }

    @Test func `a broadcast names both shapes`() {
        #expect(
            message { _ = try Checked.add(.zeros(2, 3), .zeros(4)) }
                == "cannot add shapes [2, 3] and [4]: sizes 3 and 4 must be equal, or one of them 1")
    }

    @Test func `an axis that is not there`() {
        #expect(
            message { _ = try Checked.sum(.zeros(2, 3), axes: [2]) }
                == "shape [2, 3] has no axis 2; its axes are 0 to 1, or −2 to −1 counted from the end")
    }

    @Test func `an index past the end`() {
        #expect(
            message { _ = try Checked.slice(.zeros(2, 3), [0, 3]) }
                == "index 3 is outside axis 1 of shape [2, 3], whose size is 3")
        #expect(message { _ = try Checked.slice(.zeros(2), [5...]) }?.hasPrefix("index 5... is outside axis 0") == true)
        #expect(message { _ = try Checked.slice(.zeros(2), [..<5]) }?.hasPrefix("index ..<5 is outside") == true)
        #expect(message { _ = try Checked.slice(.zeros(2), [...5]) }?.hasPrefix("index ...5 is outside") == true)
        #expect(message { _ = try Checked.slice(.zeros(2), [-1]) } != nil)
        #expect(message { _ = try Checked.slice(.zeros(2), [1..<4]) } != nil)
    }

    @Test func `sizes that cannot be`() {
        #expect(message { _ = try Checked.full(shape: [2, -1], value: 0) } != nil)
        #expect(message { _ = try Checked.full(shape: [1 << 40, 1 << 40], value: 0) } != nil)
        #expect(message { _ = try Checked.full(shape: [1 << 40], value: 0) } != nil)
        #expect(message { _ = try Checked.reshape(.zeros(6), [4, -1]) } != nil)
        #expect(message { _ = try Checked.add(.zeros(1 << 20, 1), .zeros(1, 1 << 20)) } != nil)
        #expect(
            message { _ = try Checked.reshape(.zeros(6), [-1, 1 << 40, 1 << 40]) }
                == "a tensor of shape [1, 1099511627776, 1099511627776] is too large: the limit is 268435456 numbers")
        #expect(message { _ = try Checked.reshape(.zeros(6), [-1, -1]) } != nil)
    }

    @Test func `a size of 0 excuses no other`() throws {
        #expect(message { _ = try Checked.full(shape: [0, 1 << 40, 1 << 40], value: 0) } != nil)
        let empty = try Checked.full(shape: [0, 1 << 20], value: 0)
        #expect(empty.transposed().shape == [1 << 20, 0])
        #expect(empty.sum(axis: 0).count == 1 << 20)
        #expect(empty.sum(axis: 1).shape == [0])
    }

    @Test func `nothing to work on`() {
        #expect(message { _ = try Checked.mean(.zeros(0)) } != nil)
        #expect(message { _ = try Checked.max(.zeros(0)) } != nil)
        #expect(message { _ = try Checked.stack([]) } == "there is no tensor to join")
        #expect(message { _ = try Checked.item(.zeros(2)) } != nil)
    }

    @Test func `rows of different lengths`() {
        #expect(
            message { _ = try Checked.tensor(rows: [[1, 2], [3]]) }
                == "the rows of a matrix must be equally long: row 0 has 2 numbers, row 1 has 1")
    }

    @Test func `a nan passes through and traps nothing`() {
        let a = Tensor([.nan, 1, -.infinity])
        #expect(exp(a).scalars[0].isNaN)
        #expect(tanh(a).scalars[0].isNaN)
        #expect(sigmoid(a).scalars[0].isNaN)
        #expect(sigmoid(a).scalars[2] < 1e-37)
        #expect(exp(Tensor([100, -200])).scalars == [.infinity, 0])
        #expect(softmax(Tensor([0, -.infinity])).scalars == [1, 0])
        #expect(a.argmax() == 0 || a.argmax() == 1)
    }
}
