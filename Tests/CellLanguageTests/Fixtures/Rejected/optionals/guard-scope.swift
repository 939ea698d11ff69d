func f(_ s: String?) -> Int {
    if let t = s { print(t) }
    return t.count
}
print(f("a"))
