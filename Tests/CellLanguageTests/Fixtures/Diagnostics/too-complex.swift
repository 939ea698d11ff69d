struct V { var x = 0.0 }
func + (a: V, b: V) -> V { a }
func + (a: V, b: Double) -> V { a }
func + (a: Double, b: V) -> V { b }
func f(_ g: (Int) -> Int) -> Int { g(1) }
func f(_ g: (Double) -> Double) -> Double { g(1) }
func f(_ g: (V) -> V) -> V { g(V()) }
let x = f { f { f { f { f { f { f { f { f { f { f { f { $0 + 1 } + $0 } + $0 } + $0 } + $0 } + $0 } + $0 } + $0 } + $0 } + $0 } + $0 } + $0 }
