let a: Int = [1: 2].keys
let b: Int = Set([1]).makeIterator()
let c: Int = [1: 2].makeIterator()
let e: Int = (1...2).startIndex
let f: Int = stride(from: 1, to: 2, by: 1).makeIterator()
let g: Int = "a".makeIterator()
let h: Int = zip([1], [2]).makeIterator()
let i: Int = [1].makeIterator()
