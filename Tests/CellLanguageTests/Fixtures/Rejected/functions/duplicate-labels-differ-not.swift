func area(width: Int) -> Int { width }
func area(width: Int) -> Int { width * 2 }

print(area(width: 1))
