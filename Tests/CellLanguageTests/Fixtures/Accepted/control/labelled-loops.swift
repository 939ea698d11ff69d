outer: for i in 1...4 {
    for j in 1...4 {
        if j == 3 { continue outer }
        if i == 3 { break outer }
        print(i, j)
    }
}
var rounds = 0
search: while true {
    rounds += 1
    switch rounds {
    case 1: continue search
    case 5: break search
    default: break
    }
    print("round", rounds)
}
block: do {
    print("start")
    if rounds == 5 { break block }
    print("never")
}
check: if rounds > 1 {
    if rounds == 5 { break check }
    print("never")
}
print("end")
