class A {
    let tag: String
    var x = A.announce("A.x")
    init(_ tag: String) { self.tag = tag; print("A.init", tag) }
    static func announce(_ what: String) -> Int { print("init", what); return 1 }
}
class B: A {
    var y = A.announce("B.y")
    override init(_ tag: String) {
        print("B.init before")
        super.init(tag + "+")
        print("B.init after", self.tag)
    }
}
let b = B("t")
print(b.x + b.y)
