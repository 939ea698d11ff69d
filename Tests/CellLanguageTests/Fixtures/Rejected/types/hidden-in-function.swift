func f(_ g: (some Equatable) -> Bool) {}
