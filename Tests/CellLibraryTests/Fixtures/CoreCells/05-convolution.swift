let image = Tensor(rows: 6, columns: 6) { _, column in column < 3 ? 10 : 0 }
let edge: Tensor = [[1, 0, -1], [1, 0, -1], [1, 0, -1]]
let n = 6, k = 3, s = 1
let size = (n - k) / s + 1
let features = Tensor(rows: size, columns: size) { row, column in
    let top = row * s, left = column * s
    let window = image[top ..< top + k, left ..< left + k]   //@window
    let products = window * edge                             //@products
    return products.sum()                                    //@sum
}
let conv = Conv2D(filters: [edge])                   // no channel axis: one channel
expect(conv(image), near: features)
explain(conv, on: image)

let noise = Tensor.random(6, 6), answer = conv(noise)
var filter = Tensor.zeros(3, 3)
for _ in 1...1500 {
    let (_, slope) = valueWithGradient(at: filter) {
        mean(square(Conv2D(filters: [$0])(noise) - answer))
    }
    filter -= slope
}
expect(filter, near: edge, tolerance: 0.01)          // a filter learned is the filter we drew
