struct Report {
    var kept = 1
    var size: Int {
        set { kept = newValue }
    }
}

print(Report().kept)
