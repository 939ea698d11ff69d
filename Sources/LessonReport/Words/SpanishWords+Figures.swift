import Figures

extension SpanishWords {
    package func visit(epoch: Int, example: Int) -> String { "época \(epoch), ejemplo \(example)" }

    package func start(inputs: [String], target: String) -> String {
        "El ejemplo x = (\(inputs.joined(separator: ", "))) debería dar \(target)."
    }

    package func added(term: String, name: String, sum: String) -> String {
        "Suma \(name) = \(term): van \(sum)."
    }

    package func addedBias(bias: String, sum: String) -> String {
        "Suma el sesgo b = \(bias): z = \(sum)."
    }

    package func activated(sum: String, fires: Bool, target: String, error: String?) -> String {
        let answer = fires ? "z = \(sum) ≥ 0, así que se activa: y = 1." : "z = \(sum) < 0, así que calla: y = 0."
        guard let error else { return answer + " Correcto." }
        return answer + " El objetivo es \(target): el error es e = \(error)."
    }

    package func updated(rate: String, error: String, inputs: [String], weights: [String], bias: String) -> String {
        let step = "η·e·x = \(rate)·(\(error))·(\(inputs.joined(separator: ", ")))"
        return "Mueve w en \(step), hasta (\(weights.joined(separator: ", "))), y b hasta \(bias). La recta la sigue."
    }

    package func ending(_ ending: PerceptronFigure.Ending, weights: [String], bias: String) -> String {
        let place = "w = (\(weights.joined(separator: ", "))), b = \(bias)"
        switch ending {
        case .learned(let epoch): return "La época \(epoch) pasa sin un error: aprendido, con \(place)."
        case .cycles(let from, let to):
            return "La época \(to) acaba donde acabó la \(from), en \(place): da vueltas y nunca se asienta."
        case .stopped: return "Se acaban las épocas en \(place), y aún comete errores."
        }
    }

    package func perceptron(updates: Int, visits: Int, ending: String) -> String {
        "Un perceptrón aprende mirando sus ejemplos \(visits) veces, con \(updates) correcciones de su recta. " + ending
    }

    package var perceptronColumns: [String] { ["Época", "x₁", "x₂", "Objetivo", "z", "y", "w después", "b después"] }
    package var fires: String { "se activa" }
    package var target: String { "objetivo" }
    package var epoch: String { "época" }
    package var variables: String { "Variables" }

    package func lines(_ series: [SeriesStory], x: String, y: String) -> String {
        series.map { sentence($0, x: x, y: y) }.joined(separator: " ")
    }

    private func sentence(_ story: SeriesStory, x: String, y: String) -> String {
        let name = [story.name, y].first { !$0.isEmpty } ?? "La curva"
        let over = "\(x.isEmpty ? "x" : x) de \(story.from) a \(story.to)"
        let flat = story.flatFrom.map { ", y apenas cambia desde \($0)" } ?? ""
        switch story.trend {
        case .rises: return "\(name) sube de \(story.first) a \(story.last) para \(over)\(flat)."
        case .falls: return "\(name) baja de \(story.first) a \(story.last) para \(over)\(flat)."
        case .flat: return "\(name) se queda en \(story.first) para \(over)."
        case .varies:
            let low = "lo más bajo \(story.minimum) en \(story.minimumAt)"
            let high = "lo más alto \(story.maximum) en \(story.maximumAt)"
            return "\(name) va de \(story.first) a \(story.last) para \(over): \(low), \(high)."
        }
    }
}
