struct Point {}

print(Point)
