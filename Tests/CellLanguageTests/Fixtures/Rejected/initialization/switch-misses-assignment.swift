func f(_ n: Int) -> String {
    let s: String
    switch n {
    case 0: s = "zero"
    case 1: break
    default: s = "many"
    }
    return s
}
print(f(0))
