/// The numbers of a tensor: single precision.
///
/// Built with `-D DOUBLE_PRECISION`, the whole engine counts in double precision instead, so that its derivatives can be
/// held against numeric ones to many digits; `make check-gradients` runs the gradient tests that way.
#if DOUBLE_PRECISION
public typealias Real = Double
#else
public typealias Real = Float
#endif

/// Eight numbers that one instruction works on.
package typealias Lanes = SIMD8<Real>
