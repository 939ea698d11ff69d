import CellLanguage
import Figures
import Trace

/// `frames`: the same figures for several values of one parameter, made beforehand, under a slider.
extension CellLibraryIndex {
    func addSliders() {
        addFrames("ClosedRange<Int>", { $0[0] as ClosedRange<Int> }, text: { "\($0)" })
        addFrames("[Int]", { $0[0] as [Int] }, text: { "\($0)" })
        addFrames("[Double]", { $0[0] as [Double] }, text: { NumberStyle.short.format($0) })
        addFrames("[String]", { $0[0] as [String] }, text: { $0 })
    }

    private func addFrames<Values: Collection>(
        _ type: String, _ all: @escaping (HostCall) -> Values, text: @escaping (Values.Element) -> String
    ) where Values.Element: CellConvertible {
        let element = type == "ClosedRange<Int>" ? "Int" : String(type.dropFirst().dropLast())
        function(
            "func frames(over values: \(type), name: String = \"\", title: String = \"\", _ body: (\(element)) -> Void)",
            "Runs the braces for each value and puts what they show under a slider: `frames(over: 1...9) { k in show(…) }`."
        ) { call -> Void in
            let (context, body) = (call.context, call.function(3))
            let limit = CellContext.figureLimit
            // One by one: of a range there may be more than an `Int` can count.
            var values: [Values.Element] = []
            for value in all(call) {
                values.append(value)
                if values.count > limit { break }
            }
            guard (1...limit).contains(values.count) else {
                throw CellError(
                    "a slider has from 1 to \(limit) frames, not \(values.isEmpty ? "0" : "more")", id: "frame-count")
            }
            let frames = try values.map { value in
                SliderFigure.Frame(value: text(value), figures: try context.collect { try body.run(value) })
            }
            try context.add(.slider(SliderFigure(title: call[2], parameter: call[1], frames: frames)), from: call.span)
        }
    }
}
