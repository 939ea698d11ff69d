import CellLanguage
import TensorKit
import Trace

/// One example, and what can be in a scene.
extension CellLibraryIndex {
    func addExamples() {
        addBox()
        type(
            "struct Example", Example.self, "One example: what goes into a model and what should come out.",
            description: { $0.oneLine }
        ) { type in
            type.member("var index: Int { get }", "Its place in the dataset.") { $0.receiver(Example.self).index }
            type.member("var input: Tensor { get }", "What goes in.") { $0.receiver(Example.self).input }
            type.member("var target: Tensor { get }", "What should come out: a class number, or numbers.") {
                $0.receiver(Example.self).target
            }
            type.member("var label: Int { get }", "The number of its class.") { call in
                guard let label = call.receiver(Example.self).label else { throw ExampleMessage.noClass.error }
                return label
            }
            type.member("var className: String { get }", "The name of its class.") { call in
                guard let name = call.receiver(Example.self).className else { throw ExampleMessage.noClass.error }
                return name
            }
            type.member("var words: [String] { get }", "The words of a text, padding left out.") {
                $0.receiver(Example.self).words ?? []
            }
            type.member("var objects: [LabelledBox] { get }", "The objects of a scene.") {
                $0.receiver(Example.self).objects
            }
        }
    }

    private func addBox() {
        type(
            "struct Box: Equatable", Box.self, "A rectangle in a picture, in pixels: y grows downwards.",
            description: { $0.oneLine }
        ) { type in
            type.member("init(left: Double, top: Double, right: Double, bottom: Double)", "Its four edges.") { call in
                Box(left: call[0], top: call[1], right: call[2], bottom: call[3])
            }
            let measures: [(String, String, (Box) -> Double)] = [
                ("left", "Its left edge.", \.left), ("top", "Its upper edge.", \.top),
                ("right", "Its right edge.", \.right),
                ("bottom", "Its lower edge.", \.bottom), ("width", "Right less left.", \.width),
                ("height", "Bottom less top.", \.height), ("area", "In square pixels.", \.area),
            ]
            for (name, help, measure) in measures {
                type.member("var \(name): Double { get }", help) { measure($0.receiver()) }
            }
            type.member("var center: (x: Double, y: Double) { get }", "Its middle.") { call in
                let center = call.receiver(Box.self).center
                return CellTuple(center.x, center.y)
            }
            type.member("func intersection(_ other: Box) -> Box", "What both cover.") { call in
                call.receiver(Box.self).intersection(call[0])
            }
            type.member(
                "func intersectionOverUnion(_ other: Box) -> Double", "Shared area over joint area: 1 for equal boxes."
            ) {
                call in
                call.receiver(Box.self).intersectionOverUnion(call[0])
            }
            type.addEquality("Box", Box.self)
        }
        type(
            "struct LabelledBox: Equatable", LabelledBox.self,
            "An object in a picture: where it is and of which class.",
            description: { "class \($0.label), \($0.box.oneLine)" }
        ) { type in
            type.member("init(_ box: Box, label: Int)", "A box and a class number.") { call in
                LabelledBox(call[0], label: call[1])
            }
            type.member("var box: Box { get }", "Where it is.") { $0.receiver(LabelledBox.self).box }
            type.member("var label: Int { get }", "The number of its class.") { $0.receiver(LabelledBox.self).label }
            type.addEquality("LabelledBox", LabelledBox.self)
        }
    }
}

extension Example {
    /// `example 3: ring, [32, 32, 3]`.
    fileprivate var oneLine: String {
        "example \(index): " + (className.map { "\($0), " } ?? "") + "\(input.shape)"
    }
}

extension Box {
    /// `20…32 across, 8…20 down`.
    var oneLine: String {
        let text = [left, right, top, bottom].map(NumberStyle.short.format)
        return "\(text[0])…\(text[1]) across, \(text[2])…\(text[3]) down"
    }
}

private enum ExampleMessage {
    case noClass

    var error: CellError {
        switch self {
        case .noClass:
            CellError("the example's target is no class but numbers", hint: "Read its `target`", id: "no-class")
        }
    }
}

extension Example: HostValue {}
extension Box: HostValue {}
extension LabelledBox: HostValue {}
