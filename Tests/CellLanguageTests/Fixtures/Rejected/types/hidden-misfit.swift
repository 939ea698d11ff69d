struct Plain {}
let kept: some Equatable = Plain()
