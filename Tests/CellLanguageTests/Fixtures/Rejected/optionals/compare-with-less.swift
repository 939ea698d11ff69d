let n: Int? = 5
if n < 10 { print("small") }
