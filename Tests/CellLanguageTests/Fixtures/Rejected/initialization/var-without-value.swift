func f() -> Int {
    var total: Int
    for i in 1...3 { total += i }
    return total
}
print(f())
