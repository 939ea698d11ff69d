class A {
    var c: () -> Void {
        {
            let s: Self = self
            _ = s
        }
    }
}
