func work() {
    defer { print("first defer") }
    defer { print("second defer") }
    print("body")
    if true {
        defer { print("inner defer") }
        print("inner body")
    }
    print("end")
}
work()
func early(_ n: Int) -> String {
    defer { print("leaving", n) }
    if n > 1 { return "big" }
    print("small one")
    return "small"
}
print(early(2))
print(early(1))
for i in 0..<3 {
    defer { print("done", i) }
    if i == 1 { continue }
    print("at", i)
}
