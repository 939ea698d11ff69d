struct G<T> { enum State: String, CaseIterable { case on, off }; struct N: Error { let code: Int } }
print(G<Int>.State.allCases, G<Int>.State(rawValue: "on") as Any, G<Int>.State.on.rawValue)
do { throw G<Int>.N(code: 3) } catch let e as G<Int>.N { print(e.code, e) } catch { print("no") }
do { throw G<Int>.N(code: 3) } catch let e as G<String>.N { print(e.code, e) } catch { print("other", error) }
