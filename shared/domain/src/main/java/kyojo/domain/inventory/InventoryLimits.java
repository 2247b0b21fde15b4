package kyojo.domain.inventory;

/** Every limit on lists of devices that are kept, with its reason. */
public final class InventoryLimits {
  /** Devices of a list that is kept; a firm of 300 people has some 1,500. */
  public static final int DEVICES_MAX = 2_000;

  /**
   * Characters of all texts of a list: 60 a device where there are as many as there may be. Of
   * characters that cannot be compressed these are 280 kB, and an item holds 400 kB.
   */
  public static final int CHARS_MAX = 120_000;

  /** That many characters, each escaped, and the names of members of 2,000 devices. */
  public static final int BYTES_MAX = 2 * 1024 * 1024;

  /** Lists that are looked at for one reading of what a region has: a tenth of its quota's days. */
  public static final int COUNTED_MAX = 20_000;

  /**
   * Pages of lists of unknown origin that are looked at for those that staff confirmed since; what
   * strangers send does not hold up the others.
   */
  public static final int OPEN_PAGES_MAX = 20;

  /** The smallest group of firms of which anything is told. */
  public static final int GROUP_MIN = 5;

  private InventoryLimits() {}
}
