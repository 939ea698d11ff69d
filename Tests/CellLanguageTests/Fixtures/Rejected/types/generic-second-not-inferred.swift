struct Pair<A, B> {
    let a: A
    var b: B?
}

let pair = Pair(a: 1)
print("pair")
