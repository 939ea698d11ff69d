@discardableResult struct Point {}
@escaping func run() {}
@discardableResult var count = 3
func apply(@escaping body: () -> Void) {}
let action: @escaping () -> Void = {}
@memoized func slow() {}
