extension SpanishWords {
    package var inputName: String { "entrada" }
    package func firstChannel(of count: Int) -> String { "entrada: canal 1 de \(count)" }
    package var filterName: String { "filtro" }
    package func firstFilter(of count: Int) -> String { "filtro 1 de \(count)" }
    package var productsName: String { "productos" }
    package var sumName: String { "suma" }
    package var outputName: String { "salida" }
    package func firstMap(of count: Int) -> String { "salida: mapa 1 de \(count)" }
    package var gradientAtInput: String { "gradiente en la entrada" }
    package var gradientAtOutput: String { "gradiente en la salida" }
    package var shiftedInput: String { "un píxel más a la derecha" }

    package func poolingWindow(numbers: [String]) -> String {
        "La primera ventana cubre \(numbers.joined(separator: ", "))."
    }

    package func winnerFound(numbers: [String], value: String) -> String {
        "Los perdedores palidecen; \(value) es el mayor de \(numbers.joined(separator: ", "))."
    }

    package func levelled(numbers: [String], value: String) -> String {
        "Se nivelan las barras: \(numbers.joined(separator: ", ")) pasan todos a \(value)."
    }

    package func shifted(changed: Int, of count: Int) -> String {
        let outputs = changed == 1 ? "cambia 1 de \(count) salidas" : "cambian \(changed) de \(count) salidas"
        return changed == 0
            ? "La imagen se mueve un píxel a la derecha: no cambia ninguna salida."
            : "La imagen se mueve un píxel a la derecha: todas las entradas se han movido, y \(outputs)."
    }

    package func reaction(of name: String, to other: String, slope: String) -> String {
        "¿Cómo cambia \(name) cuando cambia \(other)? En \(slope) de ello."
    }

    package func wrongness(of name: String, gradient: Double) -> String {
        let verdict = gradient == 0 ? "ni lo uno ni lo otro" : gradient > 0 ? "demasiado alto" : "demasiado bajo"
        return "¿Era \(name) demasiado alto o bajo? \(gradient.signed): \(verdict)."
    }

    package var weightsMove: String { "Todos los pesos se mueven a la vez, cada uno contra su propio gradiente." }

    package func forwardAgain(from loss: String, to newLoss: String) -> String {
        "Otra vez hacia delante con los pesos nuevos: el error pasa de \(loss) a \(newLoss)."
    }

    package func unfolded(_ steps: Int) -> String {
        "El bucle estirado: una columna para cada uno de los \(steps) pasos. Los pesos están una vez y todas los usan."
    }

    package func sameBag(_ words: [String], distance: String) -> String {
        "Ambas tienen las mismas palabras: \(words.joined(separator: ", ")). Contarlas no las distingue; los últimos "
            + "estados distan \(distance)."
    }

    package func influence(step: Int, word: String, strongest: String) -> String {
        "Tras «\(word)», paso \(step), lo que más mueve el estado es «\(strongest)»."
    }

    package func memory(last: String, strongest: String, weakest: String) -> String {
        "Cuánto mueve aún cada entrada anterior el estado oculto: tras «\(last)» la que más, «\(strongest)»; la que menos, "
            + "«\(weakest)»."
    }

    package var influenceName: String { "‖∂h/∂x‖" }
    package var teacher: String { "maestro" }

    package func bodyCut(_ head: String) -> String {
        "La última capa del maestro, \(head), responde a otra pregunta. Se corta; el cuerpo queda."
    }

    package func arm(_ name: String, trainable: String, parameters: String, frozen: [String]) -> String {
        let lead =
            "\(name): una cabeza nueva sobre el cuerpo. Se pueden entrenar \(trainable) de \(parameters) parámetros"
        return frozen.isEmpty ? lead + "." : lead + "; cerradas están \(frozen.joined(separator: ", "))."
    }

    package func moved(_ name: String, layers: [String], all: Bool) -> String {
        layers.isEmpty
            ? "\(name): tras el entrenamiento no se ha movido ninguna capa."
            : "\(name): tras el entrenamiento se han movido los pesos de \(layers.joined(separator: ", "))"
                + (all ? "." : "; los demás, nada.")
    }

    package func accuracies(examples: String, best: String, accuracy: String) -> String {
        "Con \(examples) ejemplos por clase, lo mejor es \(best): acierta \(accuracy) de los ejemplos de prueba."
    }

    package func crossing(first: String, second: String, at examples: String) -> String {
        "Con \(examples) ejemplos por clase, \(second) ya ha adelantado a \(first)."
    }

    package func transfer(arms: [String], best: String, accuracy: String, crossing: String?) -> String {
        "Un cuerpo entrenado que se reutiliza de \(arms.count) maneras: \(arms.joined(separator: ", ")). Con más ejemplos lo "
            + "mejor es \(best), con \(accuracy)." + (crossing.map { " \($0)" } ?? "")
    }

    package var relativeChange: String { "‖Δw‖ / ‖w‖" }
    package var examplesPerClass: String { "ejemplos por clase" }
    package var armColumn: String { "Modelo" }
}
