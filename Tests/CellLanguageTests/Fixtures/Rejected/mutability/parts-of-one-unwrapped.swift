struct S { var x = 1, y = 2; var a = [1, 2] }
func go() { var s: S? = S(); swap(&s!.x, &s!.y); print(s!) }
go()
