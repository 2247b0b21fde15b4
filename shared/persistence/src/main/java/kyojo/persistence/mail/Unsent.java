package kyojo.persistence.mail;

/** Hears that a mail could not be sent for now. Implementations are thread-safe. */
@FunctionalInterface
public interface Unsent {
  /**
   * Told of each try.
   *
   * @param why the kind of error and its code; no address, and nothing of the mail
   */
  void told(String why);
}
