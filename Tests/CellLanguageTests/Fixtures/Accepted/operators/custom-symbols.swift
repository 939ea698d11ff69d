prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
infix operator **: MultiplicationPrecedence
func ** (base: Double, exponent: Int) -> Double { (0..<exponent).reduce(1) { x, _ in x * base } }
infix operator •: AdditionPrecedence
func • (a: [Double], b: [Double]) -> Double { zip(a, b).map(*).reduce(0, +) }
postfix operator %%
postfix func %% (x: Double) -> Double { x / 100 }
infix operator |>: AdditionPrecedence
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
infix operator ≈: ComparisonPrecedence
func ≈ (a: Double, b: Double) -> Bool { abs(a - b) < 1e-9 }
import Foundation
print(√16.0, 2.0 ** 3 + 1, [1, 2] • [3, 4], 50.0%%)
print(3 |> { $0 + 1 } |> { "\($0)!" }, 0.1 + 0.2 ≈ 0.3, 0.1 ≈ 0.2)
infix operator +++
func +++ (a: String, b: String) -> String { "(\(a)\(b))" }
print("a" +++ "b")
