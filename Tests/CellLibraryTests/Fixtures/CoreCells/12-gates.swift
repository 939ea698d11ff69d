struct Memory { var c = Tensor.zeros(3), h = Tensor.zeros(3) }  // kept, shown
func next(_ m: Memory, _ x: Tensor) -> Memory {
    let z = concat(m.h, x)
    let keep   = sigmoid(matmul(Wf, z) + bf)         //@forget
    let write  = sigmoid(matmul(Wi, z) + bi)         //@input
    let reveal = sigmoid(matmul(Wo, z) + bo)         //@output
    let new    = tanh(matmul(Wc, z) + bc)            //@candidate
    let c = keep * m.c + write * new                 //@cell
    return Memory(c: c, h: reveal * tanh(c))         //@hidden
}
expect(sequence.reduce(Memory(), next).c[0], near: 1.049284350)
explain(lstm, over: cat)
explain(lstm, over: cat, forcing: .forget, to: 0, at: 3)
