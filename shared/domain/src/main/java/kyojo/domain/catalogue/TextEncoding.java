package kyojo.domain.catalogue;

/** In which form a file of text was written. */
public enum TextEncoding {
  UTF_8("UTF-8"),
  /** UTF-8 that says so in its first three bytes, as Excel's "CSV UTF-8" does. */
  UTF_8_BOM("UTF-8-BOM"),
  /** Windows-31J, which Excel's "CSV" is in Japan. */
  SHIFT_JIS("Shift_JIS");

  private final String label;

  TextEncoding(String label) {
    this.label = label;
  }

  /** What it is called outside. */
  public String label() {
    return label;
  }
}
