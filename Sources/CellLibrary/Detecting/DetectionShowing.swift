import CellLanguage
import Figures
import NeuralNets
import TensorKit
import Trace

/// Scenes with boxes on them.
extension CellLibraryIndex {
    func addDetectionShowing() {
        function(
            """
            func show(_ picture: Tensor, detections: [Detection], classes: [String] = [], suppressed: [Detection] = [], \
            title: String = "")
            """,
            "Draws a picture with what a detector claims, and what is left of it after suppression."
        ) { call -> Void in
            let stages = [("claims", call[1] as [Detection]), ("after suppression", call[3] as [Detection])]
            let scene = try Scene(call[0], classes: call[2])
            let shown = stages.filter { !$0.1.isEmpty }.map { name, detections in
                DetectionFigure.Stage(name: name, boxes: detections.map { scene.box($0.box, $0.label, $0.confidence) })
            }
            try call.context.add(.detection(scene.figure(shown, title: call[4])), from: call.span)
        }
        function(
            "func show(_ picture: Tensor, objects: [LabelledBox], classes: [String] = [], title: String = \"\")",
            "Draws a picture with the objects that are in it."
        ) { call -> Void in
            let scene = try Scene(call[0], classes: call[2])
            let boxes = (call[1] as [LabelledBox]).map { scene.box($0.box, $0.label, nil) }
            let stage = DetectionFigure.Stage(name: "objects", boxes: boxes)
            try call.context.add(.detection(scene.figure([stage], title: call[3])), from: call.span)
        }
    }
}

/// A picture that boxes are drawn on.
private struct Scene {
    private let picture: ImageFigure.Picture
    private let classes: [String]

    init(_ tensor: Tensor, classes: [String]) throws {
        guard tensor.rank == 3, tensor.shape[2] == 1 || tensor.shape[2] == 3, tensor.count > 0 else {
            throw CellError("a scene is [height, width, 1 or 3]; \(tensor.shape) came", id: "no-picture")
        }
        picture = PixelScale(tensor).picture(of: tensor.scalars, tensor.shape[0], tensor.shape[1], tensor.shape[2])
        self.classes = classes
    }

    func box(_ box: Box, _ label: Int, _ confidence: Double?) -> DetectionFigure.Box {
        DetectionFigure.Box(
            left: box.left, top: box.top, right: box.right, bottom: box.bottom,
            label: classes.indices.contains(label) ? classes[label] : "\(label)", score: confidence)
    }

    func figure(_ stages: [DetectionFigure.Stage], title: String) -> DetectionFigure {
        DetectionFigure(title: title, picture: picture, stages: stages, classes: classes)
    }
}
