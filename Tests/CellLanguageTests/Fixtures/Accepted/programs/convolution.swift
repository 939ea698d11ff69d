func convolve(_ image: [[Double]], _ kernel: [[Double]], stride s: Int = 1) -> [[Double]] {
    let n = (image.count - kernel.count) / s + 1
    return (0..<n).map { row in
        (0..<n).map { column in
            var sum = 0.0
            for (i, weights) in kernel.enumerated() {
                for (j, weight) in weights.enumerated() { sum += weight * image[row * s + i][column * s + j] }
            }
            return sum
        }
    }
}
let image = (0..<6).map { _ in (0..<6).map { $0 < 3 ? 10.0 : 0 } }
let edge: [[Double]] = [[1, 0, -1], [1, 0, -1], [1, 0, -1]]
for row in convolve(image, edge) { print(row) }
print(convolve(image, edge, stride: 3))
func maxPool(_ x: [[Double]], _ k: Int) -> [[Double]] {
    stride(from: 0, to: x.count, by: k).map { r in
        stride(from: 0, to: x[0].count, by: k).map { c in x[r..<r + k].map { $0[c..<c + k].max()! }.max()! }
    }
}
print(maxPool([[1, 3, 2, 1], [4, 6, 5, 0], [7, 2, 9, 8], [1, 0, 3, 4]], 2))
