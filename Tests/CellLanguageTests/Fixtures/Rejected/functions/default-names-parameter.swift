func box(width: Int, height: Int = width) -> Int { width * height }

print(box(width: 1, height: 2))
