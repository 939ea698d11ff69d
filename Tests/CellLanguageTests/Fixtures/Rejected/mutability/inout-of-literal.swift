func bump(_ x: inout Int) { x += 1 }
bump(&5)
