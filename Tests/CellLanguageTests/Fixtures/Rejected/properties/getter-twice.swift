struct Report {
    var size: Int {
        get { 1 }
        get { 2 }
    }
}

print(Report().size)
