package kyojo.stack;

/**
 * A template that cannot be understood: one line with the file, the resource, the property and what
 * is wrong.
 */
public final class TemplateError extends StartError {
  private static final long serialVersionUID = 1L;

  /**
   * @param place the file, and the line or the path of keys inside it
   */
  TemplateError(String place, String problem) {
    super(place + " " + problem);
  }
}
