struct Scale {
    func double(x: Int = nil) -> Int { x * 2 }
}

print(Scale().double(x: 1))
