package kyojo.persistence.keys;

/** The tenant has no keys: none were made, or they were destroyed. */
public final class NoKeys extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  NoKeys() {
    super("the tenant has no keys");
  }
}
