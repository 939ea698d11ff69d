func go() {
    var d = ["a": [1, 2], "b": [3]]; var k = "a"; func f() -> Int { k = "b"; return 9 }; d[k]![0] = f();
    print(d["a"]!, d["b"]!); k = "a"; d[k]?[1] += f(); print(d["a"]!); k = "a"; d[k, default: []].append(f());
    print(d["a"]!, d["b"]!)
}
go()
