struct Numbers: Sequence {
    let n: Int
}

print(Numbers(n: 3).n)
