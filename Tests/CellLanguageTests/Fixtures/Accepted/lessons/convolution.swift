func convolve(_ image: [[Double]], _ kernel: [[Double]], stride: Int = 1) -> [[Double]] {
    let (kh, kw) = (kernel.count, kernel[0].count)
    return Swift.stride(from: 0, through: image.count - kh, by: stride).map { i in
        Swift.stride(from: 0, through: image[0].count - kw, by: stride).map { j in
            var sum = 0.0
            for a in 0..<kh { for b in 0..<kw { sum += image[i + a][j + b] * kernel[a][b] } }
            return sum
        }
    }
}
func pool(_ image: [[Double]], _ size: Int, by choose: ([Double]) -> Double) -> [[Double]] {
    (0..<image.count / size).map { i in
        (0..<image[0].count / size).map { j in
            choose((0..<size).flatMap { a in (0..<size).map { b in image[i * size + a][j * size + b] } })
        }
    }
}
let image = (0..<4).map { i in (0..<4).map { j in Double(i * 4 + j) } }
print(convolve(image, [[1, 0], [0, -1]]))
print(convolve(image, [[0.25, 0.25], [0.25, 0.25]], stride: 2))
print(pool(image, 2) { $0.max()! }, pool(image, 2) { $0.reduce(0, +) / Double($0.count) })
