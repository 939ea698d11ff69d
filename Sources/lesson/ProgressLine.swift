/// A line on the terminal that is drawn over and goes away.
struct ProgressLine {
    private var text = ""

    mutating func draw(_ line: String) {
        guard line != text else { return }
        clear()
        OutputStream.messages.write(line)
        text = line
    }

    mutating func clear() {
        guard !text.isEmpty else { return }
        OutputStream.messages.write("\r" + String(repeating: " ", count: text.count) + "\r")
        text = ""
    }
}
