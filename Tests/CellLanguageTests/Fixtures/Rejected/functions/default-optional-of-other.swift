func show(_ x: Int? = "none") { print(x ?? 0) }

show(1)
