let flag: Bool = 1
if 0 { print("never") }
let count: Int? = 3
if count { print("some") }
print(5.0 % 2.0)
