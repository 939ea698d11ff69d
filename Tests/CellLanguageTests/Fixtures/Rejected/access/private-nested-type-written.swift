struct S { private enum Mode { case a } }
let m: S.Mode
