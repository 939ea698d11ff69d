func f() -> Int {
    let a = b + 1
    let b = 2
    return a
}
let x = 1
let x = 2
func g(_ a: Int, a: Int) {}
struct Circle {
    var radius = 1.0
    var area = radius * 2
    static func show() { print(radius) }
    static let unit = 1
    private var secret = 1
}
print(Circle.radius, Circle().unit, Circle().secret)
import SwiftUI
class C { deinit {} }
let t = Task { }
