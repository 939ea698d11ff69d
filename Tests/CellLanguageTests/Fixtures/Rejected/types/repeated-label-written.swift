func f(_ t: (a: Int, a: Int)) {}
