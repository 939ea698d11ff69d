let x = true ? 1 : 1 / 0
print(x)
while false { print(1 / 0) }
func g() {
    while true {
        break
        print(1 / 0)
    }
}
g()
print("end")
