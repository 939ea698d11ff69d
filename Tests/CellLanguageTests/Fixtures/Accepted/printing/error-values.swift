enum Problem: Error { case missing(String), empty }
struct Fault: Error { var code: Int }
do { throw Problem.missing("key") } catch { print(error) }
do { throw Problem.empty } catch { print("got \(error)") }
do { throw Fault(code: 3) } catch { print(error) }
let result: Result<Int, Problem> = .failure(.empty)
print(result)
let good: Result<Int, Problem> = .success(3)
print(good)
