/// How wide a text comes out, without asking a browser.
///
/// Widths are those of a wide sans serif in thousandths of the font size, so that labels keep clear of one another in
/// any font that a reader has.
package enum TextWidth {
    package static func of(_ text: String, size: Double) -> Double {
        var thousandths = 0
        for scalar in text.unicodeScalars { thousandths += width(of: scalar) }
        return Double(thousandths) * size / 1000
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "I", "'", "|", "!", ".", ",", ":", ";": 320
        case "f", "t", "r", "(", ")", "[", "]", " ", "-", "/": 400
        case "0"..."9": 620
        case "m", "M", "w", "W", "%": 920
        case "A"..."Z": 680
        case "a"..."z": 590
        case "=", "+", "−", "×", "<", ">", "→", "≥", "≤", "·": 800
        case "\u{2080}"..."\u{2089}", "\u{2070}"..."\u{207F}", "\u{00B9}", "\u{00B2}", "\u{00B3}": 400
        case "\u{0300}"..."\u{036F}", "\u{200B}"..."\u{200F}": 0
        case "\u{2E80}"..., "\u{1F000}"...: 1_050
        default: 650
        }
    }
}
