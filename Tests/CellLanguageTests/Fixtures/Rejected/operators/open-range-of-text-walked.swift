let text = "a"
for part in text... {
    print(part)
}
