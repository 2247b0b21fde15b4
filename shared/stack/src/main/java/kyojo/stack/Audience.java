package kyojo.stack;

/** Who may call the routes of a function: {@code Metadata.Audience} in the template. */
public enum Audience {
  PUBLIC,
  RECEIPT,
  COMMUNITY,
  OWNER,
  IPA
}
