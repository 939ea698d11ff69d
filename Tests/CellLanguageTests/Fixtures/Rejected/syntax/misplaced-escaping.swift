func takeMaybe(_ action: (@escaping () -> Void)?) {}
func takeSeveral(_ actions: @escaping () -> Void...) {}
func giveLazily() -> @autoclosure () -> Int { { 1 } }
func takePair(_ pair: (@escaping () -> Void, Int)) {}
let later: @autoclosure () -> Int = { 1 }
