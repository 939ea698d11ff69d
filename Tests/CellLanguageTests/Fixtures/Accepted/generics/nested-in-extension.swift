extension Array {
    struct Window { let array: [Element]; let size: Int; var count: Int { Swift.max(0, array.count - size + 1) } }
    func windows(_ n: Int) -> Window { Window(array: self, size: n) }
}
let w = [1, 2, 3].windows(2)
print(w.count, w, type(of: w), String(reflecting: type(of: w)))
print([w])
