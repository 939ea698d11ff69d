struct Own: RandomAccessCollection {
    var startIndex: Int { 0 }; var endIndex: Int { 2 }; subscript(i: Int) -> Int { i * 3 }
}
print([1] + Own())
let a = [1]; print(a + Own())
