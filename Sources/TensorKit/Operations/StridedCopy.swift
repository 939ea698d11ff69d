/// Copies between a contiguous block and one whose axes lie any distance apart.
struct StridedCopy {
    let shape: Shape
    let strides: [Int]

    func gather(from source: UnsafePointer<Real>, to target: UnsafeMutablePointer<Real>) {
        forEachRow { start, offset, length, step in
            for index in 0..<length { target[start + index] = source[offset + index * step] }
        }
    }

    func scatter(from source: UnsafePointer<Real>, to target: UnsafeMutablePointer<Real>) {
        forEachRow { start, offset, length, step in
            for index in 0..<length { target[offset + index * step] = source[start + index] }
        }
    }

    private func forEachRow(_ row: (_ start: Int, _ offset: Int, _ length: Int, _ step: Int) -> Void) {
        guard !shape.contains(0) else { return }
        guard let length = shape.last, let step = strides.last else { return row(0, 0, 1, 1) }
        var index = [Int](repeating: 0, count: shape.count - 1)
        var offset = 0
        for start in stride(from: 0, to: shape.elementCount, by: length) {
            row(start, offset, length, step)
            for axis in index.indices.reversed() {
                index[axis] += 1
                offset += strides[axis]
                if index[axis] < shape[axis] { break }
                offset -= strides[axis] * shape[axis]
                index[axis] = 0
            }
        }
    }
}
