let it: AnyIterator<Int> = [1].makeIterator()
