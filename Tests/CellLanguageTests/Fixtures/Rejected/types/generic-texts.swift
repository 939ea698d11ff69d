func bad1<S: StringProtocol>(_ s: S) -> Int { s + 1 }
func bad2<S: StringProtocol>(_ s: S) -> String { s }
func bad3<S: Sequence>(_ s: S) -> String { s + "a" }
