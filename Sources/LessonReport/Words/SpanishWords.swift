import LessonFormat

package struct SpanishWords: Words {
    package var language: String { "es" }
}

extension SpanishWords {
    package var contents: String { "En esta página" }
    package var skipToText: String { "Ir al texto" }
    package var theme: String { "Colores" }
    package var themeNames: (automatic: String, light: String, dark: String) { ("Auto", "Claro", "Oscuro") }
    package var glossary: String { "Glosario" }
    package var search: String { "Buscar" }
    package var allSections: String { "Todas las secciones" }
    package var nothingFound: String { "No se encontró nada" }
    package var courseMap: String { "Qué se apoya en qué" }
    package var course: String { "Curso" }
    package var previousLesson: String { "Anterior" }
    package var nextLesson: String { "Siguiente" }
    package var requires: String { "Se apoya en" }
    package var output: String { "Salida" }
    package var code: String { "Código" }
    package var showCode: String { "Mostrar el código" }
    package var solution: String { "Solución" }
    package var check: String { "Qué se comprueba" }
    package var hiddenTests: String { "Pruebas ocultas" }
    package var wrongAnswer: String { "Una respuesta que las pruebas rechazan" }
    package var hint: String { "Pista" }
    package var notAnswered: String { "Sin responder" }
    package var passed: String { "Correcto" }
    package var failed: String { "Todavía no es correcto" }
    package var stoppedWithError: String { "Se detuvo con un error" }
    package func reached(_ limit: ReachedLimit) -> String {
        switch limit {
        case .time: "Tardó demasiado"
        case .memory: "Ocupó demasiada memoria"
        case .steps: "Dio demasiados pasos"
        case .depth: "Demasiadas llamadas anidadas"
        case .output: "Escribió demasiado"
        }
    }
    package var expectedError: String { "Esta celda debe fallar" }
    package var notRun: String { "Sin ejecutar" }
    package var error: String { "Error" }
    package var warning: String { "Aviso" }
    package var note: String { "Nota" }
    package var blank: String { "hueco" }

    package func feedback(_ title: String) -> String { "Comentarios: \(title)" }
    package var answer: String { "Respuesta" }
    package var earned: String { "Puntos" }
    package var possible: String { "de" }
    package var sum: String { "Suma" }
    package var hiddenTestFails: String { "una prueba oculta no se cumple" }
    package var exercise: String { "Ejercicio" }
    package func cell(_ number: Int) -> String { "Celda \(number)" }

    package func label(_ label: Anchor.Label) -> String {
        switch label.kind {
        case .figure: "Figura \(label.number)"
        case .cell: "Celda \(label.number)"
        case .equation: "Ecuación \(label.number)"
        case .table: "Tabla \(label.number)"
        case .section: "Sección \(label.number)"
        case .exercise: "Ejercicio \(label.number)"
        case .place: ""
        }
    }

    package func title(of callout: Block.Callout) -> String {
        switch callout {
        case .note: "Nota"
        case .tip: "Consejo"
        case .important: "Importante"
        case .warning: "Aviso"
        case .caution: "Cuidado"
        case .question: "Pregunta"
        }
    }

    package func points(_ points: String) -> String { points == "1" ? "1 punto" : "\(points) puntos" }
    package func skipped(name: String, line: Int) -> String {
        "Omitida: necesita `\(name)` de la celda de la línea \(line)"
    }
    package func line(_ number: Int) -> String { "Línea \(number)" }
    package func held(_ count: Int) -> String {
        count == 1 ? "se cumplió 1 comprobación" : "se cumplieron \(count) comprobaciones"
    }
    package func times(_ count: Int) -> String { count == 1 ? "se ejecutó una vez" : "se ejecutó \(count) veces" }

    package var first: String { "Primer paso" }
    package var back: String { "Paso atrás" }
    package var forward: String { "Paso adelante" }
    package var last: String { "Último paso" }
    package var play: String { "Reproducir" }
    package var pause: String { "Pausa" }
    package var step: String { "Paso" }
    package var asTable: String { "Todos los pasos en una tabla" }

    package var shape: String { "Forma" }
    package var minimum: String { "Mínimo" }
    package var maximum: String { "Máximo" }
    package var mean: String { "Media" }
    package var deviation: String { "Desviación típica" }
    package var type: String { "Tipo" }
    package var value: String { "Valor" }
    package func firstOf(_ shown: Int, _ all: Int) -> String { "los primeros \(shown) de \(all)" }
}
