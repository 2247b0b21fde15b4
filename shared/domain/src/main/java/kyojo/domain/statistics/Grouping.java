package kyojo.domain.statistics;

/** What firms are put together by. Community and prefecture are never crossed. */
public enum Grouping {
  ALL,
  INDUSTRY,
  SIZE,
  PREFECTURE,
  /** Communities, small ones in named groups. */
  COMMUNITY,
  /** Only how many and how they score: too thin for more (ADR 72). */
  INDUSTRY_AND_SIZE,
  /** The months of the year; a firm is in each in which it answered. */
  MONTH
}
