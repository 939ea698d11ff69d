func name(_ answer: Bool?) -> String {
    switch answer {
    case true: "yes"
    case false: "no"
    case nil: "nothing"
    }
}

print(name(true), name(false), name(nil))
if case true = name(nil).isEmpty { print("empty") }
