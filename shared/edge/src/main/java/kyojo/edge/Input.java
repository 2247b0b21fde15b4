package kyojo.edge;

/** What a function reads from a request: what it asked for, or the problem to answer. */
public sealed interface Input<T> {
  record Accepted<T>(T value) implements Input<T> {}

  record Rejected<T>(Problem problem) implements Input<T> {}
}
