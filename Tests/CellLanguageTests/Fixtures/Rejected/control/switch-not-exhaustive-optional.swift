let x: Int? = 3
switch x {
case let n?: print(n)
}
