package kyojo.stack;

/**
 * Why the application cannot be brought up on this machine: one line, written for the person who
 * started it, that says what to do.
 */
public class StartError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartError(String message) {
    super(message);
  }

  public StartError(String message, Throwable cause) {
    super(message, cause);
  }
}
