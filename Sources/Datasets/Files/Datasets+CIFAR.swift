import TensorKit

extension Datasets {
    /// Photographs of ten kinds of things, 32×32 in colour, from the binary files of CIFAR-10, in the folder itself or in
    /// `cifar-10-batches-bin` inside it. Those of the five training files that are there are read.
    ///
    /// Where they are not there: the stand-in, which says on the page that it is one.
    public static func cifar10(
        in folder: DataFolder? = nil, otherwise standIn: StandIn? = nil
    ) throws(TensorError) -> (train: Dataset, test: Dataset) {
        guard let folder, let (place, files) = batches(folder) else {
            return try StandIn.instead(of: "CIFAR-10", standIn, folder)
        }
        let records = PictureRecords(labelBytes: 1, labelPlace: 0, classNames: cifar10Classes)
        let summary = "Photographs of ten kinds of things, 32×32 in colour; tell which."
        return (
            try records.dataset("CIFAR-10, training", summary, files, in: folder),
            try records.dataset("CIFAR-10, test", summary, [place + "test_batch.bin"], in: folder)
        )
    }

    private static func batches(_ folder: DataFolder) -> (place: String, files: [String])? {
        for place in ["", "cifar-10-batches-bin/"] {
            let files = (1...5).map { "\(place)data_batch_\($0).bin" }.filter(folder.contains)
            if !files.isEmpty { return (place, files) }
        }
        return nil
    }

    private static let cifar10Classes = [
        "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
    ]

    /// Which of the two labels of a CIFAR-100 picture is to be told.
    public enum CIFAR100Labels: String, Hashable, Codable, Sendable {
        /// One of 20 groups: the first label byte.
        case coarse
        /// One of 100 kinds: the second.
        case fine
    }

    /// Photographs of a hundred kinds of things in twenty groups, from the binary files of CIFAR-100, in the folder itself or in
    /// `cifar-100-binary` inside it. Class names come from the text files beside them, where those are there.
    public static func cifar100(
        in folder: DataFolder? = nil, labels: CIFAR100Labels = .fine, otherwise standIn: StandIn? = nil
    ) throws(TensorError) -> (train: Dataset, test: Dataset) {
        guard let folder, let train = folder.first(of: ["train.bin", "cifar-100-binary/train.bin"]) else {
            return try StandIn.instead(of: "CIFAR-100", standIn, folder)
        }
        let place = String(train.dropLast("train.bin".count))
        let count = labels == .fine ? 100 : 20
        let names = try classNames(place + "\(labels.rawValue)_label_names.txt", count, folder)
        let records = PictureRecords(labelBytes: 2, labelPlace: labels == .fine ? 1 : 0, classNames: names)
        let summary = "Photographs, 32×32 in colour; tell which of \(count) \(labels == .fine ? "kinds" : "groups")."
        return (
            try records.dataset("CIFAR-100, training", summary, [train], in: folder),
            try records.dataset("CIFAR-100, test", summary, [place + "test.bin"], in: folder)
        )
    }

    /// Pictures from bytes in the format of CIFAR-100: of each its group, its kind, then 1,024 red, green and blue bytes.
    public static func cifar100(
        records bytes: [UInt8], labels: CIFAR100Labels = .fine
    ) throws(TensorError) -> Dataset {
        let names = (0..<(labels == .fine ? 100 : 20)).map(String.init)
        let records = PictureRecords(labelBytes: 2, labelPlace: labels == .fine ? 1 : 0, classNames: names)
        return try records.dataset("Records of CIFAR-100", "Pictures, 32×32 in colour.", bytes: bytes)
    }

    private static func classNames(
        _ file: String, _ count: Int, _ folder: DataFolder
    ) throws(TensorError) -> [String] {
        guard folder.contains(file) else { return (0..<count).map(String.init) }
        let text = String(decoding: try folder.bytes(of: file), as: UTF8.self)
        let names = text.split(whereSeparator: \.isNewline).map(String.init)
        guard names.count == count else { throw .wrongNames(file, names.count, expected: count) }
        return names
    }
}

extension TensorError {
    static func wrongNames(_ file: String, _ count: Int, expected: Int) -> TensorError {
        TensorError("wrong-number-of-names", "“\(file)” holds \(count) names, but \(expected) classes were expected")
    }
}
