struct Holder<T> {
    var value: T?
}

let holder = Holder(value: nil)
print("holder")
