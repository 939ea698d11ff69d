func train() {
    private let rate = 0.1
    public func step() {}
    private struct Part {}
    step()
    print(rate)
}
prefix func negated(_ x: Int) -> Int { -x }
infix func plus(_ x: Int) -> Int { x }
final func finish() {}
indirect struct Tree {}
optional func maybe() {}
