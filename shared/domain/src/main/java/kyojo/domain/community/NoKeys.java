package kyojo.domain.community;

/**
 * The tenant has no keys: none were made, or they were destroyed when it was closed, and nothing of
 * its people can be read or written any more. Thrown by whatever store meets that: it may come up
 * at every call, until whoever asks has seen that the tenant has ended.
 */
public final class NoKeys extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public NoKeys() {
    super("the tenant has no keys");
  }
}
