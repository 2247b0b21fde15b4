package kyojo.domain.jcstar;

/** Every limit on lists of labels, on searches in them and on lists of devices, with its reason. */
public final class JcstarLimits {
  /** A 登録番号: its form is not published; what is longer is something else. */
  public static final int REGISTRATION_NUMBER_CHARS_MAX = 40;

  /** What somebody types from a device, its maker and its product in one line. */
  public static final int SEARCH_CHARS_MAX = 100;

  /** Words of a search; more only cost time. */
  public static final int SEARCH_WORDS_MAX = 6;

  /** Labels in one page of a search. */
  public static final int SEARCH_RESULTS_MAX = 50;

  /** 型番 that a result names; the label's own page has all. */
  public static final int SEARCH_MODELS_MAX = 5;

  /** Other countries' records that are told beside an answer; their own pages have more. */
  public static final int FOREIGN_RECORDS_MAX = 5;

  /** A field of a device list: a name, a 型番, a maker, a number. */
  public static final int DEVICE_TEXT_CHARS_MAX = 100;

  /** Devices of one list; a firm of 300 people has some 1,500. */
  public static final int DEVICES_MAX = 10_000;

  /** Devices of a list for which similar 型番 are looked for, some milliseconds each. */
  public static final int CANDIDATE_SEARCHES_MAX = 100;

  /** Labels that are proposed for one device. */
  public static final int CANDIDATES_MAX = 5;

  /** A supplier's or product's name, an address, of a list of labels. */
  public static final int LABEL_TEXT_CHARS_MAX = 300;

  /** What is told of a label's past: years of changes; of more, the latest. */
  public static final int LABEL_EVENTS_MAX = 200;

  /** Versions of the list in one page: a year of weekly imports. */
  public static final int HEADS_MAX = 50;

  /** Twice what the search is made for; a longer file is no list of labels. */
  public static final int LABEL_ROWS_MAX = 100_000;

  /** Faults of a file that are named one by one; whoever has more mends these first. */
  public static final int ROW_FAULTS_MAX = 200;

  /** 10,000 devices with all their fields filled in as lists usually are. */
  public static final int CHECK_BYTES_MAX = 4 * 1024 * 1024;

  /** Labels in one page of a search where nothing is asked for. */
  public static final int SEARCH_RESULTS = 20;

  /** What is looked at of a list to propose something for one device. */
  static final int CANDIDATES_LOOKED_AT = 50;

  private JcstarLimits() {}
}
