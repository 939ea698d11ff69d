for let i in 0..<3 {
    print(i)
}
