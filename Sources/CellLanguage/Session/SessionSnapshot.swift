/// The state that a session was in: its names, its values and its random state. Restoring it any number of times gives
/// the same state each time, class instances included.
package struct SessionSnapshot {
}
