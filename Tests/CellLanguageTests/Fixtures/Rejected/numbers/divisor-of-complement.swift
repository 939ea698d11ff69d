func f(_ x: Int) {
    let d = ~(-1)
    print(5 / d)
}
