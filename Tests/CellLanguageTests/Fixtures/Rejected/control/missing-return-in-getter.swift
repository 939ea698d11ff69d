struct A {
    var x: Int {
        let y = 2
        print(y)
    }
}
print(A().x)
