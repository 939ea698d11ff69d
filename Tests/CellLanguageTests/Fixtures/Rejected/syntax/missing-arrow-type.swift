func f() -> {
    1
}
print(f())
