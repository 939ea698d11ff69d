import Diagnostics

extension Cell {
    /// The cell as students get it: a blank stands for each part between `// BEGIN SOLUTION` and `// END SOLUTION`.
    public var withoutSolution: Cell {
        guard !solutionLines.isEmpty else { return self }
        var cell = self
        var lines: [Substring] = []
        cell.source.lineOrigins = []
        cell.solutionLines = []
        cell.lineNames.removeAll { name in solutionLines.contains { $0.contains(name.line) } }
        cell.blanks.removeAll { blank in solutionLines.contains { $0.contains(blank.start.line) } }
        let written = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (line, origin) in zip(written, source.lineOrigins) {
            let part = solutionLines.first { $0.contains(origin.line) }
            guard part == nil || part?.lowerBound == origin.line else { continue }
            let indentation = line.prefix { $0 == " " || $0 == "\t" }
            lines.append(part == nil ? line : indentation + "____")
            cell.source.lineOrigins.append(origin)
            if part != nil {
                let column = origin.column + indentation.utf8.count
                cell.blanks.append(TextSpan(line: origin.line, column: column, bytes: 4))
            }
        }
        cell.source.text = lines.joined(separator: "\n")
        return cell
    }
}
