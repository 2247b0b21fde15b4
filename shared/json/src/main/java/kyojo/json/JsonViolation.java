package kyojo.json;

/** How a document can be wrong by its form alone. */
public enum JsonViolation implements ViolationCode {
  /** Not JSON in UTF-8, or more than one value. */
  NOT_JSON,
  /** Deeper than the limit. */
  TOO_DEEP,
  /** A name twice in one object. */
  DUPLICATE_NAME,
  /** A character that no text here may have. */
  INVALID_CHARACTER,
  /** Nothing where something is required. */
  REQUIRED,
  /** A value of another type. */
  WRONG_TYPE,
  /** A name that the object does not have. */
  UNKNOWN_NAME,
  /** Not one of the values that are allowed. */
  UNKNOWN_VALUE,
  /** Not of the form that is asked for. */
  MALFORMED,
  /** Fewer characters or elements than the least. */
  TOO_SHORT,
  /** More characters or elements than the most. */
  TOO_LONG,
  /** A number outside its range. */
  OUT_OF_RANGE
}
