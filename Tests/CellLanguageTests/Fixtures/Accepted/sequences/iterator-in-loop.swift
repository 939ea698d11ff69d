var it = [1, 2, 3].makeIterator()
_ = it.next()
for x in it { print(x) }
print(it.next()!)
