outer: for i in 1...2 {
    for j in 1...2 {
        if j == 2 { continue outr }
        print(i, j)
    }
}
