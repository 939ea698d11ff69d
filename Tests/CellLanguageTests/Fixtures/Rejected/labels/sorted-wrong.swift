print([3, 1, 2].sorted(descending: true))
