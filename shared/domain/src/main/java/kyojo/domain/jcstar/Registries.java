package kyojo.domain.jcstar;

/** Gives the registry in force. Implementations are thread-safe. */
@FunctionalInterface
public interface Registries {
  /** The last that was published, at most a minute old. */
  Registry current();
}
