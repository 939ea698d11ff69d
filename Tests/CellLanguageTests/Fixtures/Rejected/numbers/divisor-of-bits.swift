func f(_ x: Int) {
    let d = 5 & 2
    print(5 / d)
}
