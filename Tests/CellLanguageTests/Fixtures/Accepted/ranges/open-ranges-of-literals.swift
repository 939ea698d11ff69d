print((25...).contains(30.5), (...3).contains(2.5), (..<3).contains(3.0), (1...).contains(0))
let d = 30.5
print((25...).contains(d))
