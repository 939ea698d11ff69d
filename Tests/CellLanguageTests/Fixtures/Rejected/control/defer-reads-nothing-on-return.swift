func f(_ n: Int) -> Int {
  let x: Int
  defer { print("end", x) }
  if n > 0 { return 3 }
  x = 2
  return x
}
print(f(1), f(0))
