import Figures
import TensorKit

/// The picture that suits a tensor's shape.
struct TensorFigure {
    /// A grid with more rows or columns than this is drawn as a picture, pixel by pixel.
    static let gridLimit = 64

    private let tensor: Tensor
    private let title: String

    init(_ tensor: Tensor, title: String) {
        self.tensor = tensor
        self.title = title
    }

    /// `nil` for a single number, an empty tensor, and more axes than a picture has.
    var figure: Figure? {
        guard tensor.count > 0 else { return nil }
        let shape = tensor.shape
        switch shape.count {
        case 1: return grid(1, shape[0])
        case 2: return grid(shape[0], shape[1])
        case 3: return picture
        case 4: return pictures
        default: return nil
        }
    }

    private func grid(_ rows: Int, _ columns: Int) -> Figure? {
        guard rows <= Self.gridLimit, columns <= Self.gridLimit else {
            return .image(
                ImageFigure(title: title, pictures: [PixelScale(tensor).picture(of: tensor.scalars, rows, columns, 1)]))
        }
        return .matrix(
            MatrixFigure(title: title, rows: rows, columns: columns, values: tensor.scalars.map { Double($0) }))
    }

    /// Grey and coloured pictures as they are; other channel counts as one grey picture a channel.
    private var picture: Figure {
        let (height, width, channels) = (tensor.shape[0], tensor.shape[1], tensor.shape[2])
        let scale = PixelScale(tensor)
        guard channels != 1, channels != 3 else {
            return .image(
                ImageFigure(title: title, pictures: [scale.picture(of: tensor.scalars, height, width, channels)]))
        }
        let maps = (0..<channels).map { channel in
            scale.picture(of: tensor.channel(channel), height, width, 1)
        }
        return .image(ImageFigure(title: title, pictures: maps))
    }

    private var pictures: Figure? {
        let shape = tensor.shape
        guard shape[3] == 1 || shape[3] == 3 else { return nil }
        let scale = PixelScale(tensor)
        let size = shape[1] * shape[2] * shape[3]
        let scalars = tensor.scalars
        let pictures = (0..<min(shape[0], Self.gridLimit)).map { index in
            scale.picture(of: Array(scalars[index * size..<(index + 1) * size]), shape[1], shape[2], shape[3])
        }
        return .image(ImageFigure(title: title, pictures: pictures))
    }
}

/// From numbers to bytes: 0 to 1 as they are, other numbers from the least to the most.
struct PixelScale {
    private let low: Real
    private let high: Real

    init(_ tensor: Tensor) {
        let finite = tensor.scalars.filter(\.isFinite)
        let (least, most) = (finite.min() ?? 0, finite.max() ?? 1)
        let isPicture = least >= 0 && most <= 1
        (low, high) = isPicture ? (0, 1) : (least, most > least ? most : least + 1)
    }

    func byte(_ value: Real) -> UInt8 {
        guard value.isFinite else { return 0 }
        return UInt8(max(0, min(255, ((value - low) / (high - low) * 255).rounded())))
    }

    func picture(
        of scalars: [Real], _ height: Int, _ width: Int, _ channels: Int, label: String = ""
    ) -> ImageFigure.Picture {
        ImageFigure.Picture(label: label, width: width, height: height, channels: channels, pixels: scalars.map(byte))
    }
}

extension Tensor {
    /// One channel of a picture [height, width, channels], row by row.
    func channel(_ channel: Int) -> [Real] {
        let channels = shape[2]
        return withPointer { pointer in (0..<shape[0] * shape[1]).map { pointer[$0 * channels + channel] } }
    }
}
