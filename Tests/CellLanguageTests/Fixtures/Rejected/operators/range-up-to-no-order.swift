struct P {}
let r = ...P()
