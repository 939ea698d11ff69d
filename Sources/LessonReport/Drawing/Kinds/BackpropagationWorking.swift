import Canvas
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
        var width = 120.0
        for line in lines {
            y += line.style == .remark ? 5 : 8
            let indent = line.style == .remark ? 20.0 : 0
            for (row, part) in line.rows.enumerated() {
                let left = indent + (row > 0 ? 18 : 0)
                y += 16
                texts.append(.text(part, at: Point(x: 2 + left, y: y), class: line.classes))
                width = max(width, left + TextWidth.of(part, size: line.style == .remark ? 12 : 13))
            }
        }
        return Drawing.Panel(width: min(width + 8, 520), height: y + 14, layers: texts, isEssential: false)
    }
}

extension BackpropagationWorking.Line {
    private static let widest = 330.0

    /// A line that is too long for a narrow screen goes on below: before its last sign of equality, else at a space.
    fileprivate var rows: [String] {
        guard TextWidth.of(text, size: style == .remark ? 12 : 13) > Self.widest else { return [text] }
        if let sign = text.ranges(of: " = ").last, text.ranges(of: " = ").count > 1 {
            return [String(text[..<sign.lowerBound]), String(text[sign.lowerBound...].dropFirst())]
        }
        var rows = [""]
        for word in text.split(separator: " ") {
            let longer = rows[rows.count - 1].isEmpty ? String(word) : rows[rows.count - 1] + " " + word
            if TextWidth.of(longer, size: 12) > Self.widest - 20, !rows[rows.count - 1].isEmpty {
                rows.append(String(word))
            } else {
                rows[rows.count - 1] = longer
            }
        }
        return rows
    }

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
