import Foundation
let values = [0, 1, -1.5, 123.456, 1e6, 1e-7, 1.0 / 3]
for v in values {
    print(String(format: "%8.3f|%-10.2e|%g", v, v, v), v)
}
print(values.map { String(format: "%.0f", $0) }.joined(separator: ","))
print(String(format: "%3d%%", 50), String(format: "%+d %+d", 5, -5), String(format: "%c%c", 72, 105))
print(String(format: "%.10f", 0.1), String(format: "%.20f", 0.1), String(format: "%.1f", 0.25), String(format: "%.1f", 0.35))
print(String(format: "%i", 7), String(format: "%u", 7))
