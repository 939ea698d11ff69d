IndexingIterator
// ----
let x = IndexingIterator
// ----
print(IndexingIterator.self)
