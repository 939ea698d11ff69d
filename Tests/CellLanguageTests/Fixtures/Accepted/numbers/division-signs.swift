for (a, b) in [(7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (-6, 3), (0, -5)] {
    print(a, b, a / b, a % b)
}
print((-7).quotientAndRemainder(dividingBy: 2))
print(7.quotientAndRemainder(dividingBy: -3).remainder)
print(7.isMultiple(of: 7), 8.isMultiple(of: 3), 0.isMultiple(of: 0))
print((-3).magnitude, (-3).signum(), 0.signum(), 9.signum())
print(abs(-12), abs(12))
