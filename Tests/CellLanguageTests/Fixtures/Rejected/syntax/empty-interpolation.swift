print("value: \()")
