let π = 3.14159
let η = 0.1
var Δw = 2.0
Δw *= η
print(π, η, Δw)
func σ(_ z: Double) -> Double { z > 0 ? 1 : 0 }
print(σ(2), σ(-2))
let 名前 = "name"
print(名前)
let w₁ = 0.5, w₂ = 1.5
print(w₁ + w₂)
let `class` = "escaped"
print(`class`)
let 🐶 = "dog"
print(🐶)
