struct Report {
    let size: Int { 3 }
}

print(Report().size)
