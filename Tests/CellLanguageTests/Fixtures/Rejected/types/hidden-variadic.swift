func f(_ xs: some Sequence<Int>..., by n: Int) { print(xs.count) }
f([1], [2], by: 2)
