protocol P { init() }
let x = P()
