precedencegroup Power {
    higherThan: Nope
}
infix operator **: Power

func ** (a: Int, b: Int) -> Int { a * b }

print(2 ** 3)
