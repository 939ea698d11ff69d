func f<T>(_ x: T) { print(type(of: x)) }
f([1, "a"])
f(["k": 1, "m": "z"])

let q = [1, "a"].map { "\($0)" }
print(q)

let xs = [[1, "a"], [2, "b"]]
print(xs)

let t = ([1, "a"], 3)
print(t.0)

for x in [1, "a"] { print(x) }

print([1, nil, "a"])
