prefix func ! (v: Vector) -> Bool { v.x == 0 && v.y == 0 }
struct Code: RawRepresentable, Hashable {
    init?(rawValue: String) {
        let parts = rawValue.split(separator: "-")
    }
}
// ----
let text = "one two three"
let parts = text.split(separator: " ")
print(parts)
