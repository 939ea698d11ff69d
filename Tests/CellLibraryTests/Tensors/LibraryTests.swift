import Testing

@Suite struct LibraryTests {
    @Test func `every declaration reads, and says in a sentence what it is for`() {
        let declarations = LibraryReading().declarations()
        #expect(declarations.count > 400)
        for (declaration, help) in declarations {
            #expect(help.count > 3 && ".?!".contains(help.last ?? " "), "\(declaration): “\(help)”")
        }
    }
}
