let flag: Bool? = true
if flag { print("yes") }
