import TensorKit

extension Datasets {
    /// Pictures and their labels from two IDX files, gzipped or not: bytes, here as 0 to 1.
    public static func idx(
        images: String, labels: String, in folder: DataFolder, name: String? = nil, classNames: [String] = []
    ) throws(TensorError) -> Dataset {
        let pictures = try IDXFile(folder.bytes(of: images), file: images)
        let classes = try IDXFile(folder.bytes(of: labels), file: labels)
        guard pictures.shape.count == 3 else { throw .notPictures(images, shape: pictures.shape) }
        guard classes.shape.count == 1 else { throw .notLabels(labels, shape: classes.shape) }
        guard pictures.shape[0] == classes.shape[0] else {
            throw .unequalFiles(images, pictures.shape[0], labels, classes.shape[0])
        }
        guard pictures.shape[0] > 0, !pictures.bytes.isEmpty else { throw .emptyFile(images, shape: pictures.shape) }
        let top = Int(classes.bytes.max() ?? 0)
        let names = classNames.isEmpty ? (0...top).map(String.init) : classNames
        guard top < names.count else { throw .noSuchClass(labels, label: top, classes: names.count) }
        return try Dataset(
            name ?? images, "Pictures of \(names.count) classes; tell which.", origin: .files([images, labels]),
            inputs: Samples(shape: [pictures.shape[1], pictures.shape[2], 1], bytes: pictures.bytes),
            targets: Samples(shape: [], numbers: classes.bytes.map { Real($0) }), classNames: names)
    }

    /// Handwritten digits, 28×28 in grey, from the four files of MNIST, in the folder itself or in `mnist` inside it.
    ///
    /// Where they are not there: the stand-in, which says on the page that it is one.
    public static func mnist(
        in folder: DataFolder? = nil, otherwise standIn: StandIn? = nil
    ) throws(TensorError) -> (train: Dataset, test: Dataset) {
        guard let folder, let first = folder.first(of: mnistNames("train-images", "idx3")) else {
            return try StandIn.instead(of: "MNIST", standIn, folder)
        }
        return (try mnist("train", first, folder), try mnist("t10k", nil, folder))
    }

    private static func mnist(
        _ part: String, _ images: String?, _ folder: DataFolder
    ) throws(TensorError) -> Dataset {
        let imageNames = mnistNames("\(part)-images", "idx3")
        let labelNames = mnistNames("\(part)-labels", "idx1")
        return try idx(
            images: images ?? folder.first(of: imageNames) ?? imageNames[0],
            labels: folder.first(of: labelNames) ?? labelNames[0], in: folder,
            name: part == "train" ? "MNIST, training" : "MNIST, test", classNames: (0...9).map(String.init)
        ).told("Handwritten digits, 28×28 in grey; tell which of the ten it is.")
    }

    /// The names under which a file of the set is found, the likelier ones first.
    private static func mnistNames(_ stem: String, _ kind: String) -> [String] {
        var names: [String] = []
        for folder in ["", "mnist/", "MNIST/raw/"] {
            for ending in ["-\(kind)-ubyte", "-\(kind)-ubyte.gz", ".\(kind)-ubyte", ".\(kind)-ubyte.gz"] {
                names.append(folder + stem + ending)
            }
        }
        return names
    }
}

extension TensorError {
    static func notPictures(_ file: String, shape: Shape) -> TensorError {
        TensorError("not-pictures", "“\(file)” holds values of shape \(shape), but pictures have 3 axes")
    }

    static func notLabels(_ file: String, shape: Shape) -> TensorError {
        TensorError("not-labels", "“\(file)” holds values of shape \(shape), but labels have 1 axis")
    }

    static func unequalFiles(_ images: String, _ count: Int, _ labels: String, _ other: Int) -> TensorError {
        TensorError("unequal-files", "“\(images)” holds \(count) pictures, but “\(labels)” holds \(other) labels")
    }

    static func emptyFile(_ file: String, shape: Shape) -> TensorError {
        TensorError("empty-file", "“\(file)” holds no picture: its shape is \(shape)")
    }

    static func noSuchClass(_ file: String, label: Int, classes: Int) -> TensorError {
        TensorError("no-such-class", "a label in “\(file)” is \(label), but there are only \(classes) classes")
    }
}
