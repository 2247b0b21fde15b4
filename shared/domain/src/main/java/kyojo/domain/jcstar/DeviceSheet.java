package kyojo.domain.jcstar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.jcstar.Device.NumberKind;

/**
 * A firm's device list as a spreadsheet holds it, a row for each device. Rows are given one after
 * the other. Not thread-safe.
 */
public final class DeviceSheet {
  private static final Map<String, NumberKind> NUMBER_KINDS =
      Map.of(
          MatchText.fold("申請番号"), NumberKind.APPLICATION,
          MatchText.fold("受理番号"), NumberKind.ACCEPTANCE,
          MatchText.fold("仮登録番号"), NumberKind.PROVISIONAL,
          MatchText.fold("登録番号"), NumberKind.REGISTRATION);

  private final List<Optional<Column>> columns;
  private final List<DeviceKind> kinds;
  private final List<Device> devices = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private int row = 1;

  private DeviceSheet(List<Optional<Column>> columns, List<DeviceKind> kinds) {
    this.columns = columns;
    this.kinds = kinds;
  }

  /** A column, by its heading. */
  public enum Column {
    NAME("機器名"),
    KIND("種類"),
    MODEL("型番"),
    MAKER("メーカー"),
    NUMBER("登録番号"),
    NUMBER_KIND("番号の種類");

    private final String heading;

    Column(String heading) {
      this.heading = heading;
    }

    /** As it stands in the first line. */
    public String heading() {
      return heading;
    }

    private static Optional<Column> of(String heading) {
      String folded = MatchText.fold(heading);
      return Arrays.stream(values())
          .filter(column -> MatchText.fold(column.heading).equals(folded))
          .findFirst();
    }
  }

  /** What is wrong with a row. */
  public enum Reason {
    /** Neither a 型番 nor a 登録番号. */
    UNTOLD,
    TOO_LONG,
    /** None of 申請番号, 受理番号, 仮登録番号 and 登録番号. */
    NUMBER_KIND_UNKNOWN
  }

  /**
   * A row that is not taken.
   *
   * @param row its number in the file, the heading being 1
   * @param column none where the whole row is at fault
   */
  public record Fault(int row, Optional<Column> column, Reason reason) {}

  /**
   * Reads the first line: columns in any order; those that are not known are passed over.
   *
   * @param kinds of the scheme; a kind that is none of them is passed over: nothing depends on it
   * @return nothing where no column says which device it is, or one is there twice
   */
  public static Optional<DeviceSheet> of(List<String> heading, List<DeviceKind> kinds) {
    var columns = heading.stream().map(Column::of).toList();
    List<Column> known = columns.stream().flatMap(Optional::stream).toList();
    boolean isTold = known.contains(Column.MODEL) || known.contains(Column.NUMBER);
    return isTold && new HashSet<>(known).size() == known.size()
        ? Optional.of(new DeviceSheet(columns, kinds))
        : Optional.empty();
  }

  /**
   * Takes the next row. One without any text is passed over, as spreadsheets append them.
   *
   * @return false where there are more devices or faults than anybody looks at
   */
  public boolean add(List<String> cells) {
    row++;
    if (cells.stream().allMatch(String::isBlank)) {
      return true;
    }
    var known = new EnumMap<Column, String>(Column.class);
    for (int n = 0; n < Math.min(cells.size(), columns.size()); n++) {
      String cell = cells.get(n).strip();
      if (!cell.isEmpty()) {
        columns.get(n).ifPresent(column -> known.put(column, cell));
      }
    }
    take(known);
    return faults.size() < JcstarLimits.ROW_FAULTS_MAX
        && devices.size() <= JcstarLimits.DEVICES_MAX;
  }

  /** At most one more than the limit, which tells that there are too many. */
  public List<Device> devices() {
    return List.copyOf(devices);
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  private void take(Map<Column, String> cells) {
    int before = faults.size();
    cells.forEach((column, cell) -> {
      if (!Device.isShort(cell)) {
        faults.add(new Fault(row, Optional.of(column), Reason.TOO_LONG));
      }
    });
    Optional<String> written = text(cells, Column.NUMBER_KIND);
    Optional<NumberKind> numberKind = written.map(text -> NUMBER_KINDS.get(MatchText.fold(text)));
    if (written.isPresent() && numberKind.isEmpty()) {
      faults.add(new Fault(row, Optional.of(Column.NUMBER_KIND), Reason.NUMBER_KIND_UNKNOWN));
    }
    if (!Device.isTold(text(cells, Column.MODEL), text(cells, Column.NUMBER))) {
      faults.add(new Fault(row, Optional.empty(), Reason.UNTOLD));
    }
    if (faults.size() == before) {
      devices.add(
          new Device(
              text(cells, Column.NAME),
              text(cells, Column.KIND).flatMap(this::kind),
              text(cells, Column.MODEL),
              text(cells, Column.MAKER),
              text(cells, Column.NUMBER),
              numberKind.orElse(NumberKind.REGISTRATION)));
    }
  }

  private Optional<String> kind(String text) {
    return kinds.stream().filter(kind -> kind.isCalled(text)).map(DeviceKind::id).findFirst();
  }

  private static Optional<String> text(Map<Column, String> cells, Column column) {
    return Optional.ofNullable(cells.get(column));
  }
}
