import Foundation
struct Temperature {
    var celsius: Double
    var fahrenheit: Double {
        get { celsius * 9 / 5 + 32 }
        set { celsius = (newValue - 32) * 5 / 9 }
    }
    static let freezing = Temperature(celsius: 0)
    static func < (a: Self, b: Self) -> Bool { a.celsius < b.celsius }
}
extension Temperature: Comparable {}
for c in stride(from: -10.0, through: 30, by: 20) {
    print(String(format: "%6.1f C %6.1f F", c, Temperature(celsius: c).fahrenheit))
}
var t = Temperature.freezing
t.fahrenheit = 212
print(t.celsius, t > .freezing, max(t, .freezing) == t, [t, .freezing].sorted().map(\.celsius))
