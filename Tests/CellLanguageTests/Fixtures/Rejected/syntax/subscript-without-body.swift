struct Table { subscript(i: Int) -> Int }
