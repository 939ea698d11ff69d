func t(_ xs: Any...) { print(xs.count, xs) }
t(1, [1, "b"], ["k": [2, "c"]])

print([1, 2.5, 3], [1, true], ["a", Character("b")], [[1], ["x"]], [1, [2]])

print("\([1, "a"])", "\(["k": 1, "m": "z"].count)")
