var it: IndexingIterator<Range<Int>> = (0..<3).makeIterator()
print(it.next()!)
var jt: Range<Int>.Iterator = it
print(jt.next()!, it.next()!)
var s: StrideTo<Int>.Iterator = stride(from: 0, to: 4, by: 2).makeIterator()
print(s.next()!, s.next()!, s.next() as Any)
var t: StrideToIterator<Int> = stride(from: 0, to: 4, by: 2).makeIterator()
print(t.next()!)
