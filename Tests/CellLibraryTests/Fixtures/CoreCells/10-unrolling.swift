let Wx = Tensor.full(4, 2, value: 0.1), Wh = Tensor.full(4, 4, value: 0.1), b = Tensor.zeros(4)
func next(_ h: Tensor, _ x: Tensor) -> Tensor {
    tanh(matmul(Wx, x) + matmul(Wh, h) + b)          //@cell
}
let sequence: [Tensor] = [[1, 2], [3, 4], [5, 6]]
var h = Tensor.zeros(4)
for x in sequence { h = next(h, x) }                 //@step
expect(h[0], near: 0.878525636)
expect(sequence.reduce(.zeros(4), next), near: h)    // an RNN is a fold

let glad = words("The food was good, not bad at all")
let sad = words("The food was bad, not good at all")
let vocabulary = Set(glad).sorted()
func oneHot(_ word: String) -> Tensor { Tensor(vocabulary.map { $0 == word ? 1 : 0 }) }
let rnn = SimpleRNN(4, inputs: 8)
expect(glad.sorted() == sad.sorted())                // one bag
expect(rnn(glad.map(oneHot)) != rnn(sad.map(oneHot)))
unroll(rnn, over: glad, sad)
