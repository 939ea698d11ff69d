import Foundation

print(String(format: "%.2f", 3.14159), String(format: "%.0f", 2.5), String(format: "%.3f", -0.0005))
print(String(format: "%d", 42), String(format: "%5d|", 42), String(format: "%-5d|", 42), String(format: "%05d", 42))
print(String(format: "%8.3f|", 3.14159), String(format: "%-8.2f|", 3.14159), String(format: "%+.1f", 2.0))
print(String(format: "%x", 255), String(format: "%X", 255), String(format: "%o", 8))
print(String(format: "%e", 12345.678), String(format: "%.2e", 0.00012))
print(String(format: "%g", 0.0001), String(format: "%g", 1e10), String(format: "%g", 100.0))
print(String(format: "%d of %d is %.1f%%", 3, 4, 75.0))
