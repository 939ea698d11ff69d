infix operator <=>
func <=> (a: Int, b: Int) -> Int { a < b ? -1 : a > b ? 1 : 0 }
print(1 <=> 2 + 3)
