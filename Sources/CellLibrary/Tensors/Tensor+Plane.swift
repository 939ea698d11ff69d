import Figures
import TensorKit

extension Tensor {
    /// The sheets of a picture: one a channel; a matrix is one, and a vector a single row.
    var planes: [Plane] {
        switch rank {
        case 1: [Plane(rows: 1, columns: shape[0], values: doubles)]
        case 2: [Plane(rows: shape[0], columns: shape[1], values: doubles)]
        case 3:
            (0..<shape[2]).map { channel in
                Plane(rows: shape[0], columns: shape[1], values: self.channel(channel).map { Double($0) })
            }
        default: []
        }
    }

    /// The numbers in row-major order, in double precision.
    var doubles: [Double] { scalars.map { Double($0) } }
}
