func t(_ s: String) -> String { print(s, terminator: " "); return s }
_ = t("a") + t("b") + (t("c") + t("d"))
print()
func f(_ x: String, _ y: String = t("default"), z: () -> String) -> String { x + y + z() }
print(f(t("x"), z: { t("closure") }), f(t("x")) { t("trailing") })
let numbers = [3, 1, 2].map { n -> Int in print("map", n); return n }.filter { print("filter", $0); return $0 > 1 }
print(numbers)
let lazy = [1, 2].lazy.map { n -> Int in print("lazy", n); return n }
print("made")
for x in lazy { print("use", x) }
print((t("l") == t("l")) && (t("m") != t("n")), !(t("o") < t("p")))
