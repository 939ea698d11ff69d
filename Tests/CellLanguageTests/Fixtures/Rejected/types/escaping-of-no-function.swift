func take(_ value: @escaping Int) {}
func takeAny<T>(_ value: @escaping T) {}
func lazily(_ value: @autoclosure Int) {}
func lazilyWith(_ value: @autoclosure (Int) -> Int) {}
