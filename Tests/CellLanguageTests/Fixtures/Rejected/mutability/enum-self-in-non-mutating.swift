enum Switch {
    case on, off
    func flip() { self = .on }
}
var s = Switch.off
s.flip()
print(s)
