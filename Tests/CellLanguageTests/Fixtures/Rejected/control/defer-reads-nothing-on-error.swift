struct E: Error {}
func g() throws { throw E() }
func f(_ n: Int) throws -> Int {
  let x: Int
  defer { print("end", x) }
  try g()
  x = 2
  return x
}
