let f: (Int) -> Int = { x in
    let y = x * 2
    print(y)
}
print(f(1))
