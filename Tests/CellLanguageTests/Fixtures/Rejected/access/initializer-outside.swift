init() {}
subscript(i: Int) -> Int { i }
func make() {
    init(size: Int) {}
}
