protocol P { var x: Int { get } }
extension P { var x: Int { 1 } }
extension P { var x: Int { 2 } }
struct S: P {}
