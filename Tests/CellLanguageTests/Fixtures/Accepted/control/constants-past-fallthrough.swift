func f(_ k: Int) -> Int {
    var n = 0
    switch k {
    case 1:
        n = 2
        fallthrough
    case 2: return 5 / n
    default: break
    }
    return n
}
print(f(1))

func g(_ c: Bool) -> Int {
    var n = 0
    x: if c {
        n = 1
        break x
    }
    return 5 / n
}
print(g(true))

func h(_ c: Bool) -> Int {
    var n = 0
    x: do {
        if c {
            n = 1
            break x
        }
    }
    return 5 / n
}
print(h(true))
