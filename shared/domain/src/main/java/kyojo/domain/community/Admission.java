package kyojo.domain.community;

/** What became of something that anybody may send. */
public sealed interface Admission<R> {
  /** There is no room; nothing was read or stored. */
  record Wait<R>(long seconds) implements Admission<R> {}

  record Judged<R>(R result) implements Admission<R> {}
}
