package kyojo.persistence.statistics;

import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Monthly;
import kyojo.domain.statistics.FiscalYear;

/**
 * The numbers of a contribution in few bytes: the form, whether the firm is known, the total, which
 * months from April on, and of each of them how many submissions and the last one's total.
 */
record PackedMonths(boolean isKnown, int total, SortedMap<YearMonth, Monthly> months) {
  private static final byte FORM = 1;
  private static final int HEAD_BYTES = 5;
  private static final int MONTH_BYTES = 2;

  static PackedMonths of(Contribution contribution) {
    return new PackedMonths(contribution.isKnown(), contribution.total(), contribution.months());
  }

  byte[] bytes(FiscalYear year) {
    var bytes = ByteBuffer.allocate(HEAD_BYTES + MONTH_BYTES * months.size());
    bytes.put(FORM).put((byte) (isKnown ? 1 : 0)).put(signed(total)).putShort(mask(year));
    for (var month : year.months()) {
      Monthly monthly = months.get(month);
      if (monthly != null) {
        bytes.put((byte) monthly.submissions()).put(signed(monthly.total()));
      }
    }
    return bytes.array();
  }

  private short mask(FiscalYear year) {
    int mask = 0;
    for (int i = 0; i < year.months().size(); i++) {
      mask |= months.containsKey(year.months().get(i)) ? 1 << i : 0;
    }
    return (short) mask;
  }

  static PackedMonths parse(byte[] packed, FiscalYear year) {
    var bytes = ByteBuffer.wrap(packed);
    if (bytes.get() != FORM) {
      throw new IllegalStateException("a contribution of another form");
    }
    boolean isKnown = bytes.get() != 0;
    int total = bytes.get();
    int mask = bytes.getShort();
    var months = new TreeMap<YearMonth, Monthly>();
    for (int i = 0; i < year.months().size(); i++) {
      if ((mask & 1 << i) != 0) {
        months.put(year.months().get(i), new Monthly(Byte.toUnsignedInt(bytes.get()), bytes.get()));
      }
    }
    return new PackedMonths(isKnown, total, months);
  }

  private static byte signed(int total) {
    if (total != (byte) total) {
      throw new IllegalArgumentException("a total that no question set gives");
    }
    return (byte) total;
  }
}
