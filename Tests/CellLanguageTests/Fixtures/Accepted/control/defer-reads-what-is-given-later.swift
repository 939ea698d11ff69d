func f(_ n: Int) -> Int {
  let x: Int
  defer { print("end", x) }
  if n > 0 { x = 1 } else { x = 2 }
  return x
}
print(f(1), f(0))
