let n = nil as Int
