/// The throwing core of every operation on tensors.
///
/// `a + b` and `matmul(a, b)` call these and trap with the error's message; whoever has to report a mistake instead of
/// stopping at it calls the core itself.
public enum Checked {}
