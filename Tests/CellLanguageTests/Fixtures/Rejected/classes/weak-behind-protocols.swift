protocol P {}
func hold<T>(_ t: T) -> () -> Void { { [weak t] in print(t as Any) } }
func hold(_ p: any P) -> () -> Void { { [unowned p] in print(p) } }
