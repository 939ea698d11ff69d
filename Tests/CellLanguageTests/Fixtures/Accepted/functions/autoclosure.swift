func assertThat(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String) {
    if !condition() { print("failed: \(message())") }
}
func costly() -> String { print("building message"); return "wrong" }
assertThat(1 < 2, costly())
assertThat(2 < 1, costly())
func or(_ left: Bool, _ right: @autoclosure () -> Bool) -> Bool { left ? true : right() }
func noisy() -> Bool { print("noisy"); return true }
print(or(true, noisy()), or(false, noisy()))
