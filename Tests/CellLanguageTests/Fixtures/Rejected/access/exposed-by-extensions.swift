private struct Secret {}
private protocol Hidden {}

extension Int {
    var secret: Secret { Secret() }
}

private extension Int {
    var kept: Secret { Secret() }
}

struct Vault<Kept: Hidden> {}
protocol Shown: Hidden {}
func open(_ value: some Hidden) {}
