import CellLanguage
import NeuralNets
import TensorKit
import Trace

/// Finding objects in pictures: boxes with a class and a confidence, and how good they are.
extension CellLibraryIndex {
    func addDetection() {
        addDetectionType()
        addDetectionGrid()
        addDetectionFunctions()
        addDetectionShowing()
    }

    private func addDetectionType() {
        type(
            "struct Detection: Equatable", Detection.self, "What a detector claims: an object of a class, somewhere.",
            description: {
                "class \($0.label), confidence \($0.confidenceText), \($0.box.oneLine)"
            }
        ) { type in
            type.member("init(_ box: Box, label: Int, confidence: Double)", "A box, a class number, how sure it is.") {
                call in
                Detection(call[0], label: call[1], confidence: call[2])
            }
            type.member("var box: Box { get }", "Where it is.") { $0.receiver(Detection.self).box }
            type.member("var label: Int { get }", "The number of its class.") { $0.receiver(Detection.self).label }
            type.member("var confidence: Double { get }", "From 0 to 1.") { $0.receiver(Detection.self).confidence }
            type.addEquality("Detection", Detection.self)
        }
    }

    private func addDetectionGrid() {
        type(
            "struct DetectionGrid", DetectionGrid.self,
            "A picture cut into cells that each answer for one object (YOLO)."
        ) {
            type in
            type.member(
                "init(cells: Int, classes: Int, width: Double, height: Double)",
                "So many cells along each side of a picture of this size in pixels."
            ) { call in
                let (width, height): (Double, Double) = (call[2], call[3])
                guard width > 0, height > 0, width.isFinite, height.isFinite else {
                    throw CellError("a picture of \(width) by \(height) pixels has no cells", id: "picture-size")
                }
                return try DetectionGrid(
                    cells: call.positive(0, "cells"), classes: call.positive(1, "classes"), width: width, height: height
                )
            }
            type.member(
                "var shape: [Int] { get }", "Of a target and of a detector's output: [cells, cells, 5 + classes]."
            ) {
                $0.receiver(DetectionGrid.self).shape
            }
            type.member("func encode(_ objects: [LabelledBox]) -> Tensor", "The target for a picture's objects.") {
                call in
                let grid: DetectionGrid = call.receiver()
                let objects: [LabelledBox] = call[0]
                guard objects.allSatisfy({ (0..<grid.classes).contains($0.label) }) else {
                    throw CellError("an object has a class outside 0 to \(grid.classes - 1)", id: "no-such-class")
                }
                try call.price(grid.shape)
                return grid.encode(objects)
            }
            type.member(
                "func decode(_ output: Tensor, confidence: Double = 0.5) -> [Detection]",
                "The claims in a detector's output, before any are suppressed."
            ) { call in
                try call.receiver(DetectionGrid.self).decode(call[0], confidence: call[1])
            }
            type.member(
                "func loss(_ outputs: Tensor, _ targets: Tensor) -> Tensor",
                "Confidence, place and class in one number."
            ) {
                call in
                try call.receiver(DetectionGrid.self).loss(call[0], call[1])
            }
        }
    }

    private func addDetectionFunctions() {
        function(
            "func nonMaximumSuppression(_ detections: [Detection], overlap: Double = 0.5) -> [Detection]",
            "Of several claims about one object, the surest."
        ) { call in
            (call[0] as [Detection]).nonMaximumSuppressed(overlap: call[1])
        }
        function(
            """
            func meanAveragePrecision(_ claims: [[Detection]], truth: [[LabelledBox]], classes: Int, \
            overlap: Double = 0.5) -> Double
            """,
            "How good a detector's claims are: the area under precision over recall, on average over the classes."
        ) { call in
            let (claims, truth): ([[Detection]], [[LabelledBox]]) = (call[0], call[1])
            guard claims.count == truth.count else {
                throw CellError(
                    "claims for \(claims.count) pictures and objects of \(truth.count) came", id: "picture-count")
            }
            return AveragePrecision.mean(
                claims, truth: truth, classes: try call.positive(2, "classes"), overlap: call[3])
        }
        function(
            """
            func regionProposals(width: Double, height: Double, stride: Double, sides: [Double], \
            ratios: [Double] = [0.5, 1, 2]) -> [Box]
            """,
            "Boxes of several sizes and shapes around points of a grid: what a detector looks at first."
        ) { call in
            let boxes = try Checked.anchors(
                width: call[0], height: call[1], stride: call[2], sides: call[3], ratios: call[4])
            try call.reserve(bytes: boxes.count * MemoryLayout<Box>.stride)
            return boxes
        }
        function(
            "func regionPooling(_ features: Tensor, _ box: Box, size: Int) -> Tensor",
            "The largest numbers of a part of a feature map, in a grid of a fixed size."
        ) { call in
            try RegionPooling.pool(call[0], call[1], size: call.positive(2, "size"))
        }
    }
}

extension Detection: HostValue {
    /// Four digits, but no 1 where it is not certain.
    fileprivate var confidenceText: String {
        let text = NumberStyle.short.format(confidence)
        return text == "1" && confidence < 1 ? NumberStyle.confidence.format(confidence) : text
    }
}
extension DetectionGrid: HostValue {}
