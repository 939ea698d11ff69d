import Figures
import Trace

/// The sums behind a frame of backpropagation, line by line.
struct BackpropagationWorking {
    struct Line: Hashable {
        enum Style: Hashable {
            case sum
            /// What the sum above asks or says.
            case remark
            /// What the lines above come to.
            case result
        }

        var text: String
        var style: Style

        init(_ text: String, _ style: Style = .sum) {
            self.text = text
            self.style = style
        }
    }

    let lines: [Line]

    var panel: Drawing.Panel {
        var y = 2.0
        var texts: [SVG] = []
        for line in lines {
            y += line.style == .remark ? 17 : 24
            texts.append(.text(line.text, at: Point(x: line.style == .remark ? 22 : 2, y: y), class: line.classes))
        }
        let width = lines.map { TextWidth.of($0.text, size: 13) + ($0.style == .remark ? 20 : 0) }.max() ?? 0
        return Drawing.Panel(width: min(max(width, 120) + 8, 520), height: y + 14, layers: texts, isEssential: false)
    }
}

extension BackpropagationWorking.Line {
    fileprivate var classes: String {
        switch style {
        case .sum: "label"
        case .remark: "tick"
        case .result: "label strong"
        }
    }
}

extension Double {
    /// Six significant digits, with a true minus sign: enough to follow a classic worked example.
    var precise: String { NumberStyle.precise.format(self).replacing("-", with: "−") }
}
