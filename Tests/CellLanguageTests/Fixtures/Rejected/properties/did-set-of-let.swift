struct Report {
    let size = 3 { didSet { print("set") } }
}

print(Report().size)
