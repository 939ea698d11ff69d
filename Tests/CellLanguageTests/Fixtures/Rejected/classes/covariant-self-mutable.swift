class A {
    var twin: Self {
        get { self }
        set {}
    }
}
