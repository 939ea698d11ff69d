struct P {}
struct Box<T: Comparable> { var v: T? }
func f(_ b: Box<P>) {}
let r: Result<Int, String> = .success(1)
