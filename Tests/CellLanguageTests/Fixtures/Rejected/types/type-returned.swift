struct Point {}

func make() -> Point { Point }
print(make())
