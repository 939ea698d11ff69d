import CellLanguage
import Figures

/// `plot`: curves over one axis.
extension CellLibraryIndex {
    func addPlotting() {
        function(
            """
            func plot(_ values: [Double], from first: Double = 0, title: String = "", x: String = "", y: String = "")
            """,
            "Draws numbers as a curve, one step apart from the first on."
        ) { call -> Void in
            let series = LinesFigure.Series(name: "", values: call[0], from: call[1])
            try call.add(LinesFigure(title: call[2], xAxis: Axis(call[3]), yAxis: Axis(call[4]), series: [series]))
        }
        function(
            """
            func plot(_ curves: Curves, title: String = "", x: String = "", y: String = "", logarithmic: Bool = false)
            """,
            "Draws named curves in the order in which they were begun; upwards in powers of ten if asked to."
        ) { call -> Void in
            let curves: Curves = call[0]
            let yAxis = Axis(call[3], scale: call[4] ? .logarithmic : .linear)
            try call.add(LinesFigure(title: call[1], xAxis: Axis(call[2]), yAxis: yAxis, series: curves.drawn))
        }
        addFunctionPlotting()
    }

    private func addFunctionPlotting() {
        function(
            """
            func plot(over range: ClosedRange<Double>, title: String = "", x: String = "", y: String = "", \
            _ curve: (Double) -> Double)
            """,
            "Draws the curve of a function."
        ) { call -> Void in
            let curve = call.function(4)
            let points = try Sampling(over: call[0]).points { try curve.call($0, as: Double.self) }
            let series = LinesFigure.Series(name: "", points: points)
            try call.add(LinesFigure(title: call[1], xAxis: Axis(call[2]), yAxis: Axis(call[3]), series: [series]))
        }
        function(
            """
            func plot(_ activations: [NeuronActivation], over range: ClosedRange<Double> = -4...4, title: String = "", \
            x: String = "z", y: String = "")
            """,
            "Draws activation functions beside each other."
        ) { call -> Void in
            let sampling = Sampling(over: call[1])
            let series = (call[0] as [ActivationFunction]).map { activation in
                LinesFigure.Series(name: activation.rawValue, points: sampling.points(of: activation))
            }
            try call.add(LinesFigure(title: call[2], xAxis: Axis(call[3]), yAxis: Axis(call[4]), series: series))
        }
    }
}

extension HostCall {
    fileprivate func add(_ figure: LinesFigure) throws {
        try context.add(.lines(figure), from: span)
    }
}
