for i in 1...3 {
    i += 1
    print(i)
}
