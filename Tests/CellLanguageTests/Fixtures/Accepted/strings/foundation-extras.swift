import Foundation

print("Hello World".replacingOccurrences(of: "World", with: "Swift"))
print("  trim \n".trimmingCharacters(in: .whitespacesAndNewlines) + "|")
print("a, b, c".components(separatedBy: ", "))
print("hello world".capitalized)
print(String(format: "%.3f", 2.0 / 3.0), String(format: "%6.2f|%-6d|%04d", 3.14159, 42, 7))
print(String(format: "%5.1f%%", 45.678))
