import Figures

extension SpanishWords {
    package func neuronInputs(_ inputs: [String]) -> String {
        "Las entradas son \(list(inputs)). Cada una encuentra su peso."
    }

    package func neuronOutput(function: String, sum: String, output: String) -> String {
        "La activación convierte z = \(sum) en y = \(function)(z) = \(output)."
    }

    package func neuron(
        inputs: [String], weights: [String], bias: String, function: String, sum: String, output: String
    ) -> String {
        "Una neurona con las entradas \(list(inputs)), los pesos \(list(weights)) y el sesgo \(bias): la suma "
            + "ponderada es z = \(sum), y \(function) la convierte en y = \(output)."
    }

    package func scatter(groups: [(name: String, count: Int, x: String, y: String)]) -> String {
        let parts = groups.map { group in
            "\(group.count) puntos\(group.name.isEmpty ? "" : " de \(group.name)") en torno a (\(group.x), \(group.y))"
        }
        return "Puntos en el plano: \(list(parts))."
    }

    package func bars(
        largest: String, largestValue: String, smallest: String, smallestValue: String, count: Int
    ) -> String {
        "\(count) barras, de \(smallest) con \(smallestValue) a \(largest) con \(largestValue)."
    }

    package func histogram(total: Int, peakFrom: String, peakTo: String, peak: Int) -> String {
        "Cómo se reparten \(total) valores: los más, \(peak), están entre \(peakFrom) y \(peakTo)."
    }

    package func matrix(rows: Int, columns: Int, least: String, greatest: String, values: [[String]]?) -> String {
        let size = "Una cuadrícula de \(rows) filas y \(columns) columnas, con valores de \(least) a \(greatest)"
        guard let values else { return size + "." }
        return size + ": " + values.map { $0.joined(separator: ", ") }.joined(separator: "; ") + "."
    }

    package func confusion(total: Int, right: Int, worst: (actual: String, taken: String, count: Int)?) -> String {
        "De \(total) ejemplos, \(right) están en la diagonal, bien nombrados."
            + (worst.map { " Lo más frecuente: \($0.actual) se toma por \($0.taken), \($0.count) veces." } ?? "")
    }

    package func pictures(_ labels: [String], count: Int) -> String {
        let named = labels.filter { !$0.isEmpty }
        let pictures = count == 1 ? "Una imagen" : "\(count) imágenes"
        return named.isEmpty ? pictures + "." : "\(pictures): \(list(named))."
    }

    package func table(rows: Int, columns: [String]) -> String {
        "Una tabla de \(rows) filas con las columnas \(list(columns))."
    }

    package func regions(classes: [String], shares: [String], frames: Int, accuracy: String?) -> String {
        let parts = zip(classes, shares).map { "\($0) cubre \($1)" }
        let course =
            frames > 1
            ? "El plano como lo divide el modelo, en \(frames) etapas: al final "
            : "El plano como lo divide el modelo: "
        return course + list(parts) + (accuracy.map { ", y \($0) de los puntos son correctos." } ?? ".")
    }

    package func network(layers: [String], hasActivations: Bool) -> String {
        "Una red de \(layers.count) capas: \(list(layers))."
            + (hasActivations ? " Un ejemplo fluye por ella, capa por capa." : "")
    }

    package func variableSteps(count: Int, names: [String]) -> String {
        "\(count) pasos de la celda, con las variables \(list(names)) como las deja cada paso."
    }

    package func changed(line: Int, names: [String]) -> String {
        names.isEmpty ? "La línea \(line) se ha ejecutado." : "La línea \(line) da valor a \(list(names))."
    }

    package func equation(_ tex: String, values: [String]) -> String {
        values.isEmpty ? "La fórmula \(tex)." : "La fórmula \(tex), con los números \(list(values))."
    }

    package func slider(parameter: String, values: [String]) -> String {
        "La misma figura para \(parameter) = \(list(values))."
    }

    package func layerForward(_ name: String, values: [String]) -> String {
        "Hacia delante: \(name) da \(values.joined(separator: ", "))."
    }

    package func layerBackward(_ name: String, values: [String]) -> String {
        "Hacia atrás: en \(name) el gradiente es \(values.joined(separator: ", "))."
    }

    package var accuracy: String { "acierto" }

    /// `a, b and c`; a long list is cut short.
    private func list(_ parts: [String]) -> String {
        let shown = parts.count > 12 ? Array(parts.prefix(11)) + ["\(parts.count - 11) más"] : parts
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "ninguno" }
        return shown.dropLast().joined(separator: ", ") + " y " + last
    }
}
