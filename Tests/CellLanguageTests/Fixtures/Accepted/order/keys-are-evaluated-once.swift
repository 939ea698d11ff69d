var d: [String: [String: [Int]]] = [:]
func k(_ s: String) -> String { print("k", s); return s }
d[k("a"), default: [:]][k("b"), default: []].append(1)
d[k("a")]?[k("b")]?.append(2)
d[k("a")]![k("b")]! += [3]
d[k("z")]?[k("b")]?.append(2)
print(d)
d["a"]?["c"] = [9]
d["a"]!["d"] = nil
d["a"]?["b"]?[0] *= 10
print(d["a"]!["b"]!, d["a"]!["c"]!)
