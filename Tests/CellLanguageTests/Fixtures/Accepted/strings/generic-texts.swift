func f<S: StringProtocol>(_ s: S) -> String { "a" + s }
print(f("b"))
func g<S: StringProtocol>(_ s: S) -> String { s + "a" }
print(g("b"), g("xyz".dropFirst()))
func h<S: StringProtocol>(_ s: S) -> String { let t = "z"; return s + t }
print(h("b"))
func k<S: Sequence>(_ s: S) -> String where S.Element == Character { let t = "z"; return s + t }
print(k("b"))
func m<S: StringProtocol>(_ s: S) -> Int {
    var n = 0; for c in s where c == "a" { n += 1 }; let d: Character? = s.first; return n + (d == "b" ? 10 : 0)
}
print(m("baa"), m("aaa".prefix(2)))
let sub = "hello".dropFirst(); let str = "x"
print(
    sub + str, type(of: sub + str), str + sub, type(of: str + sub), sub + sub, "a" + sub, sub + "a", type(of: sub + "a")
)
