package kyojo.domain;

/** Where the service runs. */
public enum Stage {
  DEVELOPMENT,
  PRODUCTION;

  /** Whether fictitious data may be shown: never to people who rely on it. */
  public boolean allowsSamples() {
    return this != PRODUCTION;
  }
}
