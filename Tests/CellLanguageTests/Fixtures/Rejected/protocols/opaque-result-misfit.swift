protocol P {}
struct S {}
func f() -> some P { return S() }
func g() -> any P { return S() }
