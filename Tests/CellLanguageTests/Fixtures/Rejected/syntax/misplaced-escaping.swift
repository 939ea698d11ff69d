func take(_ value: @escaping Int) {}
func takeAny<T>(_ value: @escaping T) {}
func takeMaybe(_ action: (@escaping () -> Void)?) {}
func takeSeveral(_ actions: @escaping () -> Void...) {}
func lazily(_ value: @autoclosure Int) {}
func lazilyWith(_ value: @autoclosure (Int) -> Int) {}
func giveLazily() -> @autoclosure () -> Int { { 1 } }
func takePair(_ pair: (@escaping () -> Void, Int)) {}
let later: @autoclosure () -> Int = { 1 }
