struct Student {
    var name: String
    var grades: [Double] = []
    var average: Double {
        if grades.isEmpty { return 0 }
        return grades.reduce(0, +) / Double(grades.count)
    }
    mutating func add(_ grade: Double) { grades.append(grade) }
    func report() -> String { "\(name): \(average)" }
}
var ann = Student(name: "Ann")
ann.add(1.5)
ann.add(2)
var bob = ann
bob.name = "Bob"
bob.add(6)
print(ann.report(), bob.report(), ann.grades.count)
let all = [ann, bob, Student(name: "Cy", grades: [4])]
print(all.map(\.name), all.sorted { $0.average > $1.average }[0].name, all.filter { $0.average > 2 }.count)
