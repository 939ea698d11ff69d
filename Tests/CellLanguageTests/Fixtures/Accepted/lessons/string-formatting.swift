import Foundation
let rows: [(name: String, value: Double)] = [("loss", 0.123456), ("accuracy", 0.98765), ("lr", 1e-3)]
for row in rows {
    let padded = row.name.padding(toLength: 10, withPad: " ", startingAt: 0)
    print(padded + String(format: "%8.3f", row.value))
}
print(String(format: "%d of %d (%.1f%%)", 3, 4, 75.0), String(format: "%05d|%-6d|%+d|%x|%@", 42, 7, 5, 255, "end"))
print(String(repeating: "=", count: 12), String(3.0), "\(1e-7) \(1e16) \(100000.0)")
let progress = 0.35
let filled = Int(progress * 20)
print("[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled) + "]", "\(Int(progress * 100))%")
print("a\tb\\ \"q\" \u{1F600}", #"raw \n"#)
