extension SpanishWords {
    package func window(_ number: Int) -> String { "ventana \(number)" }

    package func convolutionWindow(row: Int, column: Int) -> String {
        "El filtro está sobre la entrada con su esquina en la fila \(row), columna \(column)."
    }

    package func convolutionProducts(count: Int) -> String {
        "Cada número bajo el filtro encuentra al del filtro en el mismo lugar: \(count) productos."
    }

    package func convolutionSum(terms: [String], bias: String?, sum: String) -> String {
        let parts =
            terms.count > 12 ? "\(terms.count) productos" : terms.joined(separator: " + ").replacing("+ −", with: "− ")
        return "Suman: \(parts)\(bias.map { " + sesgo \($0)" } ?? "") = \(sum)."
    }

    package func convolutionLanding(value: String, row: Int, column: Int, movesDown: Bool) -> String {
        "La suma \(value) cae en la fila \(row), columna \(column) de la salida."
            + (movesDown ? " Fila nueva: el paso también baja." : "")
    }

    package func convolutionEnd(weights: Int, multiplications: Int, dense: Int) -> String {
        "El mapa entero costó \(weights) pesos y \(multiplications) multiplicaciones. Una capa densa entre los "
            + "mismos números tiene \(dense) pesos."
    }

    package func maximumKept(numbers: [String], value: String) -> String {
        "De \(numbers.joined(separator: ", ")) solo queda el mayor: \(value)."
    }

    package func averaged(numbers: [String], value: String) -> String {
        "La media de \(numbers.joined(separator: ", ")) es \(value)."
    }

    package var gradientToWinner: String { "Hacia atrás, el gradiente de cada ventana va solo a su ganador." }

    package func gradientShared(_ count: Int) -> String {
        "Hacia atrás, el gradiente de cada ventana se reparte entre sus \(count) entradas."
    }

    package func graphInputs(_ inputs: [String]) -> String { "Las entradas: \(inputs.joined(separator: ", "))." }

    package func graphForward(name: String, symbol: String, operands: [String], value: String) -> String {
        let lead = name.isEmpty ? "Hacia delante: " : "Hacia delante: \(name) = "
        return operands.count == 2
            ? lead + "\(operands[0]) \(symbol) \(operands[1]) = \(value)."
            : lead + "\(symbol)(\(operands.joined(separator: ", "))) = \(value)."
    }

    package func graphResult(_ name: String) -> String {
        "Hacia atrás se empieza por el resultado: \(name) cambia como él mismo, así que su gradiente es 1."
    }

    package func graphBackward(name: String, terms: [String], gradient: String) -> String {
        "Hacia atrás: el gradiente de \(name) es \(terms.joined(separator: " + ")) = \(gradient)."
    }

    package func boxes(_ stage: String, count: Int) -> String {
        "\(stage): \(count == 1 ? "1 caja" : "\(count) cajas")."
    }

    package var parameters: String { "parámetros" }
    package var multiplyAccumulates: String { "multiplicaciones y sumas" }
    package func trainable(_ count: String) -> String { "\(count) entrenables" }
    package var foldedCell: String { "Una celda cuyo estado vuelve a ella. Desenrollada, está una vez por paso." }

    package func unrolledStep(_ step: Int, inputs: [String], distance: String?) -> String {
        "Paso \(step): entra \(inputs.joined(separator: " / ")), y los mismos pesos hacen el estado siguiente."
            + (distance.map { " Los estados distan \($0)." } ?? "")
    }

    package var distance: String { "distancia" }

    package func convolution(
        input: String, filter: String, of count: Int, output: String, stride: Int, padding: Int
    ) -> String {
        (count > 1 ? "El primero de \(count) filtros, de \(filter)," : "Un filtro de \(filter)")
            + " recorre una entrada de \(input) con paso \(stride) y relleno \(padding), y hace "
            + "un mapa de \(output)."
    }

    package func pooling(isMaximum: Bool, window: Int, stride: Int, input: String, output: String) -> String {
        "La agrupación \(isMaximum ? "máxima" : "media") con una ventana de \(window) × \(window) y paso \(stride) hace "
            + "\(output) de \(input)."
    }

    package func graph(operations: Int, result: String, gradients: [String]?) -> String {
        "Un grafo de \(operations) operaciones, con el resultado \(result)"
            + (gradients.map { " y los gradientes \($0.joined(separator: ", "))." } ?? ".")
    }

    package func featureMaps(_ stages: [MapStory]) -> String {
        stages.map { stage in
            let all = stage.count == 1 ? "un mapa" : "\(stage.count) mapas"
            let cut = stage.drawn.map { drawn in
                let part = firstOf(drawn.shown, drawn.all)
                return stage.count == 1 ? "\(all), \(part) números," : "\(part) mapas"
            }
            return "\(stage.name): \(cut ?? all) de \(stage.least) a \(stage.greatest)"
                + (stage.count > 1 ? ", el más fuerte es el \(stage.strongest)" : "")
        }.joined(separator: "; ") + "."
    }

    package func architecture(blocks: Int, input: String, output: String, parameters: String, operations: String)
        -> String
    {
        "Un modelo de \(blocks) bloques, de \(input) a \(output), con \(parameters) parámetros y \(operations) "
            + "multiplicaciones y sumas."
    }

    package func unrolled(steps: Int, rows: [String], apartFrom: String?) -> String {
        "Una celda recurrente desenrollada en \(steps) pasos: \(rows.joined(separator: "; "))."
            + (apartFrom.map { " Los estados son iguales hasta «\($0)», donde se separan." } ?? "")
    }

    package func gates(_ gates: [GateStory], steps: [String]) -> String {
        let parts = gates.map {
            "\($0.name), lo más alto en «\($0.highestAt)» (\($0.highest)), lo más bajo en «\($0.lowestAt)» (\($0.lowest))"
        }
        return "Medias de las unidades, sobre \(steps.joined(separator: " ")): \(parts.joined(separator: "; "))."
    }

    package func detection(_ stages: [String]) -> String { "Una escena con cajas: \(stages.joined(separator: "; "))." }

    package func tooHighOrLow(_ name: String, error: Double) -> String {
        error == 0 ? "\(name) es correcto." : error > 0 ? "\(name) es demasiado alto." : "\(name) es demasiado bajo."
    }

    package func blame(_ name: String, gradient: String, isLower: Bool) -> String {
        "¿Debería \(name) ser mayor o menor? Se pregunta a cada unidad a la que lleva: cómo cambia cuando cambia \(name), y si "
            + "era demasiado alta o baja. Las respuestas suman \(gradient): \(isLower ? "menor" : "mayor")."
    }

    package func oneWeight(_ name: String) -> String {
        "El gradiente de \(name): la culpa de su unidad, cómo reacciona esta, y lo que entró por la arista."
    }

    package func layerGradients(_ name: String) -> String { "Los gradientes de todos los pesos hacia \(name)." }

    package var weightColumns: [String] { ["Peso", "Antes", "Gradiente", "Después"] }
}
