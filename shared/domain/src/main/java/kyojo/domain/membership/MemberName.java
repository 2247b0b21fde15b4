package kyojo.domain.membership;

/**
 * What a member is called. Stores keep it encrypted and open it when it is read, not before: who
 * may do what is said without. Prints as nothing, so that no log shows it. Thread-safe.
 */
public abstract class MemberName {
  /** As somebody has just written it. */
  public static MemberName of(String text) {
    return new Given(text);
  }

  /**
   * The name; empty where it can be read no more: the tenant is being erased and its key destroyed,
   * or what is stored was damaged.
   */
  public abstract String text();

  /** By what they say. */
  @Override
  public final boolean equals(Object other) {
    return other instanceof MemberName name && text().equals(name.text());
  }

  @Override
  public final int hashCode() {
    return text().hashCode();
  }

  @Override
  public final String toString() {
    return "MemberName";
  }

  private static final class Given extends MemberName {
    private final String text;

    Given(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }
}
