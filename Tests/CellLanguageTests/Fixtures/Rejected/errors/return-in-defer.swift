func f() -> Int {
    defer { return 2 }
    return 1
}
print(f())
