/// What an `Instruction` does. Unless said otherwise `a` is the cell that it sets and `b`, `c` are the cells that it reads.
enum Opcode: UInt8 {
    // Moving words.
    /// `a` = the pool's entry `b`.
    case constant
    /// `a` = the number `b` itself.
    case small
    case move
    /// `a` = what stands at the address in `b`.
    case loadAt
    /// What stands at the address in `a` = `b`.
    case storeAt
    /// `a` = what stands at the pool's address `b`.
    case loadGlobal
    /// The same, of an object that must be there; the pool's entry `c` is its variable.
    case globalObject
    /// What stands at the pool's address `a` = `b`.
    case storeGlobal
    /// `a` = the address of the cell `b`.
    case addressOfCell
    /// `a` = the word in the box `b`.
    case loadWordBox

    // Whole numbers; in the `Small` forms `c` is the right side itself.
    case add, subtract, multiply, divide, remainder
    case addSmall, subtractSmall, multiplySmall, remainderSmall
    case negate
    case and, or, xor, shiftLeft, shiftRight, wrappingAdd, wrappingSubtract, wrappingMultiply

    // Numbers with a fraction.
    case addDouble, subtractDouble, multiplyDouble, divideDouble, negateDouble
    /// `a` += `b` * `c`, rounded twice.
    case addProduct
    /// The number at the address in `a` changes by `b`.
    case addDoubleAt, subtractDoubleAt
    case squareRoot
    case toDouble, toInt

    // Objects: borrowed, that is without a part in their ownership.
    /// `a` = the word at index `c` of the array `b`.
    case elementWord
    /// `a` = the object at index `c` of the array `b`.
    case elementObject
    /// The same with an index that stands in `c` itself.
    case elementWordSmall, elementObjectSmall
    /// `a` = the word at index `d` of the array at index `c` of the array `b`.
    case elementOfElement
    case count
    /// The array in the variable `a` gets the word `c` at index `b`.
    case storeElement
    /// The same with a word that stands in `c` itself.
    case storeElementSmall
    /// `a` = the address of the word at index `c` in the array in the variable `b`.
    case ownElementAddress, ownElementAddressSmall
    /// `a` = the address of the word at index `c` in the array whose variable stands at address `b`.
    case elementAddress
    /// The same of an array of references.
    case objectElementAddress
    /// `a` = the field `c` of the record `b`, a word or an object.
    case field
    /// `a` = the address of the field `c` of the instance `b`.
    case fieldAddress
    /// `a` = the address of the field `c` of the structure whose variable stands at address `b`.
    case structureFieldAddress

    // References that a cell owns.
    /// `a` takes part in the ownership of the object `b`.
    case retain
    case release
    /// `a` = a structure of the pool's layout `b`, whose fields stand in the cells from `c` on; it takes over the references.
    case makeStructure

    // Closures of the pool, for all that has no instruction.
    /// `a` = what the closure `b` gives.
    case word, reference
    /// Runs the closure `a`. What it gives is a `FlowCode`: if it isn't 0, it is put into `b` and `c` is next.
    case step
    /// Runs the test `a` and goes on at `c` where it gives `b`.
    case test

    // Going elsewhere: to `c`.
    case jump
    case jumpIf, jumpUnless
    case jumpEqual, jumpUnequal, jumpLess, jumpAtMost, jumpGreater, jumpAtLeast
    /// `b` is the right side itself.
    case jumpEqualSmall, jumpUnequalSmall, jumpLessSmall, jumpAtMostSmall, jumpGreaterSmall, jumpAtLeastSmall
    case jumpEqualDouble, jumpUnequalDouble, jumpLessDouble, jumpAtMostDouble
    /// Not the same as the opposite comparison where one side is nan.
    case jumpUnlessLessDouble, jumpUnlessAtMostDouble

    // Loops: a round is paid for.
    case round
    /// Fails where the bounds `a` and `b` are no range.
    case checkRange
    /// Adds 1 to `a` and, while it is below `b`, goes on at `c`.
    case countBelow
    /// Goes on at `c` with `a` one higher, unless it has reached `b`.
    case countThrough
    /// Goes on at `c` while `a` is less than, or at most, `b`.
    case roundLess, roundAtMost
    /// `a` = the next element of the array `b`, whose index stands in the cell after it; at the end it goes on at `c`.
    case nextWord, nextReference
    /// The same, but goes on at `c` where there is a next one.
    case anotherWord, anotherReference

    // Functions.
    /// Calls the pool's `CallTarget` `b`; `a` gets the result.
    case call, callReference
    case returnWord
    /// Gives the reference in `a` away.
    case returnReference
    /// Ends with the `FlowCode` in `a`.
    case leave
    /// Counts a run of the statement whose record is the pool's entry `b`, and keeps the word in `a`.
    case note
    /// Counts a run and, now and then, runs the closure `a`, which looks at the value.
    case noteReference
}
