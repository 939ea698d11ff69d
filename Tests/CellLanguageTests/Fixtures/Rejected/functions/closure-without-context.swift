let f = { $0 }
