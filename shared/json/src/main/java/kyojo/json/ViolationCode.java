package kyojo.json;

/**
 * A stable name for one way in which a request can be wrong. Implemented by enums; each constant
 * has a text for people.
 */
public interface ViolationCode {
  String name();
}
