func shout(_ s: String) -> String { s.uppercased() }
print([1, 2].map(shout))
