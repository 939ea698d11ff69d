import TensorKit

/// The binary format of CIFAR: record after record, labels first, then all red, all green and all blue of a 32×32 picture.
struct PictureRecords {
    /// Label bytes in front of a picture.
    let labelBytes: Int
    /// Which of them is read.
    let labelPlace: Int
    let classNames: [String]

    static let side = 32
    private static let plane = side * side

    /// Pictures as red, green and blue pixel by pixel, and their labels.
    struct Contents {
        var pixels: [UInt8] = []
        var labels: [Real] = []
    }

    func read(_ files: [String], in folder: DataFolder) throws(TensorError) -> Contents {
        var contents = Contents()
        for file in files { try read(folder.bytes(of: file), file: file, into: &contents) }
        return contents
    }

    func read(_ bytes: [UInt8], file: String, into contents: inout Contents) throws(TensorError) {
        let size = labelBytes + 3 * Self.plane
        guard !bytes.isEmpty, bytes.count % size == 0 else { throw .unevenRecords(file, bytes.count, size: size) }
        let count = bytes.count / size
        _ = try [contents.labels.count + count, 3 * Self.plane].checkedCount()
        contents.pixels.reserveCapacity(contents.pixels.count + count * 3 * Self.plane)
        for record in 0..<count {
            let start = record * size
            let label = Int(bytes[start + labelPlace])
            guard label < classNames.count else {
                throw .noSuchRecordClass(file, record: record, label: label, classes: classNames.count)
            }
            contents.labels.append(Real(label))
            for pixel in 0..<Self.plane {
                let red = start + labelBytes + pixel
                contents.pixels.append(bytes[red])
                contents.pixels.append(bytes[red + Self.plane])
                contents.pixels.append(bytes[red + 2 * Self.plane])
            }
        }
    }

    func dataset(
        _ name: String, _ summary: String, _ files: [String], in folder: DataFolder
    ) throws(TensorError) -> Dataset {
        try dataset(name, summary, origin: .files(files), read(files, in: folder))
    }

    /// - Parameter bytes: records that were not read from a file; errors call them “the records”.
    func dataset(_ name: String, _ summary: String, bytes: [UInt8]) throws(TensorError) -> Dataset {
        var contents = Contents()
        try read(bytes, file: "the records", into: &contents)
        return try dataset(name, summary, origin: .given, contents)
    }

    private func dataset(
        _ name: String, _ summary: String, origin: DataOrigin, _ contents: Contents
    ) throws(TensorError) -> Dataset {
        try Dataset(
            name, summary, origin: origin,
            inputs: Samples(shape: [Self.side, Self.side, 3], bytes: contents.pixels),
            targets: Samples(shape: [], numbers: contents.labels), classNames: classNames)
    }
}

extension TensorError {
    static func unevenRecords(_ file: String, _ count: Int, size: Int) -> TensorError {
        TensorError(
            "uneven-records",
            "“\(file)” holds \(count) bytes, but whole records of \(size) bytes, at least one, were expected")
    }

    static func noSuchRecordClass(_ file: String, record: Int, label: Int, classes: Int) -> TensorError {
        TensorError(
            "no-such-class",
            "record \(record) of “\(file)” has the label \(label), but labels go from 0 to \(classes - 1)")
    }
}
