private struct Secret {}
let first = Secret()
var second: [Secret] = []
func make() -> Secret { Secret() }
func take(_ secret: Secret) {}
struct Box { var content: Secret }
private class Base {}
class Derived: Base {}
private let fine = Secret()
fileprivate func alsoFine() -> Secret { Secret() }
