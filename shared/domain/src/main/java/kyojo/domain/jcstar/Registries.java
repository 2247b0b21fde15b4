package kyojo.domain.jcstar;

/** Gives the registry in force. Implementations are thread-safe. */
@FunctionalInterface
public interface Registries {
  /** The one in force, or the one that was, at most a minute ago. */
  Registry current();
}
