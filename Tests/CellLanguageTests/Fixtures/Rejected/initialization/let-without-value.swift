func f(_ flag: Bool) -> Int {
    let x: Int
    if flag { x = 1 }
    return x
}
print(f(true))
