struct Sample { let x: [Double]; let label: Int }
enum LoadError: Error, CustomStringConvertible {
    case columns(line: Int, found: Int), number(line: Int, text: String)
    var description: String {
        switch self {
        case .columns(let line, let found): "line \(line): expected 3 columns, found \(found)"
        case .number(let line, let text): "line \(line): '\(text)' is not a number"
        }
    }
}
func parse(_ text: String) -> [Result<Sample, LoadError>] {
    text.split(separator: "\n").enumerated().map { index, row in
        let cells = row.split(separator: ",").map { String($0.filter { $0 != " " }) }
        guard cells.count == 3 else { return .failure(.columns(line: index + 1, found: cells.count)) }
        var x: [Double] = []
        for cell in cells.prefix(2) {
            guard let value = Double(cell) else { return .failure(.number(line: index + 1, text: cell)) }
            x.append(value)
        }
        guard let label = Int(cells[2]) else { return .failure(.number(line: index + 1, text: cells[2])) }
        return .success(Sample(x: x, label: label))
    }
}
let rows = parse("1.0, 2.0, 0\n3, 4\n5, six, 1\n7, 8, 1\n9, 1, x")
for case .failure(let error) in rows { print(error) }
let samples = rows.compactMap { try? $0.get() }
print(samples)
let mean = samples[0].x.indices.map { i in samples.map { $0.x[i] }.reduce(0, +) / Double(samples.count) }
print(mean, samples.map(\.label))
