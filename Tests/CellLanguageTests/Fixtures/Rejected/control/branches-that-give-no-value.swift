let a = if 3 > 2 { print("x"); 3 } else { 2 }
let b = switch a {
case 1: "one"
default:
    print("other")
    "two"
}
print(b)
