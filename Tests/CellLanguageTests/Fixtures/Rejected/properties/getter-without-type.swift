struct Report {
    var size { 3 }
}

print(Report().size)
