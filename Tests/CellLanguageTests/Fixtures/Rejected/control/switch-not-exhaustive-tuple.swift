let pair = (true, false)
switch pair {
case (true, _): print("a")
case (false, true): print("b")
}
