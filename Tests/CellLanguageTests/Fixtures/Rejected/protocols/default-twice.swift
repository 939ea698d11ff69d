protocol P {}
extension P { func f() {} }
extension P { func f() {} }
