// An observed property of an observed property: the inner observers see the new value, and it stays.
struct Inner {
    var numbers: [Int] = [] { didSet { print("numbers", oldValue, numbers) } }
    var count = 0 { willSet { print("count", count, newValue) } }
}

struct Outer {
    var inner = Inner() {
        willSet { print("will", newValue.numbers) }
        didSet { print("did", oldValue.numbers, inner.numbers) }
    }
    var list = [Inner()] { didSet { print("list") } }
    var table = ["k": Inner()] { didSet { print("table") } }
    var maybe: Inner? = Inner() { didSet { print("maybe") } }
    var pair = (Inner(), 1) { didSet { print("pair") } }
}

var outer = Outer()
outer.inner.numbers.append(4)
outer.inner.numbers[0] = 7
outer.inner.numbers += [1]
outer.inner = Inner(numbers: [3])
outer.list[0].numbers.append(2)
outer.table["k"]!.numbers.append(3)
outer.table["k"]?.numbers.append(4)
outer.maybe?.numbers.append(5)
outer.maybe!.count += 6
outer.pair.0.numbers.append(7)
print(outer.inner.numbers, outer.list[0].numbers, outer.table["k"]!.numbers, outer.maybe!.numbers)

class Holder {
    var outer = Outer()
    var all = [Outer()] { didSet { print("all") } }
}

func extend(_ inner: inout Inner) {
    inner.numbers.append(10)
    inner.numbers.append(11)
}

let holder = Holder()
holder.outer.inner.numbers.append(8)
holder.all[0].inner.numbers.append(9)
holder.all[0].list[0].count = 3
extend(&holder.outer.inner)
extend(&holder.all[0].list[0])
print(holder.outer.inner.numbers, holder.all[0].list[0].numbers)

struct Point {
    var x = 1
    var double: Int { get { x * 2 } set { x = newValue / 2 } }
    subscript(offset: Int) -> Int { get { x + offset } set { x = newValue - offset } }
}

struct Watched {
    var point = Point() { didSet { print("point", oldValue.x, point.x) } }
    var through: Point { get { point } set { point = newValue } }
}

var watched = Watched()
watched.point.double = 10
watched.point[3] = 20
watched.point.double += 2
watched.through.x += 1
watched.through[2] += 2
print(watched.point.x)
