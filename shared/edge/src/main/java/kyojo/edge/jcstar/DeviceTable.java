package kyojo.edge.jcstar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kyojo.domain.catalogue.FileFault;
import kyojo.domain.catalogue.TableFiles;
import kyojo.domain.jcstar.Device;
import kyojo.domain.jcstar.DeviceKind;
import kyojo.domain.jcstar.DeviceSheet;
import kyojo.domain.jcstar.JcstarLimits;
import kyojo.edge.HttpRequest;
import kyojo.edge.RequestViolation;
import kyojo.edge.catalogue.FaultTexts;
import kyojo.json.Decoded;
import kyojo.json.JsonViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A device list as a spreadsheet writes it. What is wrong is told at {@code /<row>/<heading>}, the
 * first line being row 1. Not thread-safe.
 */
public final class DeviceTable {
  private static final char REPLACEMENT = '\ufffd';

  private final List<DeviceKind> kinds;
  private @Nullable DeviceSheet sheet;
  private int row;
  private boolean isGarbled;

  private DeviceTable(List<DeviceKind> kinds) {
    this.kinds = kinds;
  }

  /** Whether the body is declared as a table. */
  public static boolean isTable(HttpRequest request) {
    String type = request.header("content-type").orElse("").strip().toLowerCase(Locale.ROOT);
    return type.equals("text/csv") || type.startsWith("text/csv;");
  }

  /** The devices of a table, at least one, or all that is wrong with it. */
  public static Decoded<List<Device>> read(byte[] table, TableFiles files, List<DeviceKind> kinds) {
    var rows = new DeviceTable(kinds);
    return switch (files.read(table, rows::take)) {
      case TableFiles.Reading.Unreadable(FileFault fault) -> unreadable(fault);
      case TableFiles.Reading.Complete complete -> rows.result();
    };
  }

  private boolean take(List<String> cells) {
    row++;
    // What the gateway could not read as UTF-8 it has replaced before we see it.
    isGarbled = cells.stream().anyMatch(cell -> cell.indexOf(REPLACEMENT) >= 0);
    if (isGarbled) {
      return false;
    }
    if (row == 1) {
      sheet = DeviceSheet.of(cells, kinds).orElse(null);
      return sheet != null;
    }
    return sheet != null && sheet.add(cells);
  }

  private Decoded<List<Device>> result() {
    if (isGarbled) {
      return Decoded.invalid(
          Violation.at(Pointer.ROOT.element(row), RequestViolation.TABLE_GARBLED));
    }
    if (sheet == null) {
      return Decoded.invalid(
          Violation.at(Pointer.ROOT.element(1), RequestViolation.DEVICE_COLUMNS_MISSING));
    }
    List<Violation> faults = sheet.faults().stream().map(DeviceTable::violation).toList();
    if (!faults.isEmpty()) {
      return new Decoded.Invalid<>(faults);
    }
    List<Device> devices = sheet.devices();
    if (devices.isEmpty()) {
      return Decoded.invalid(Violation.at(Pointer.ROOT, RequestViolation.TABLE_WITHOUT_ROWS));
    }
    return devices.size() > JcstarLimits.DEVICES_MAX
        ? Decoded.invalid(
            Violation.at(Pointer.ROOT, JsonViolation.TOO_LONG, "max", JcstarLimits.DEVICES_MAX))
        : Decoded.valid(devices);
  }

  private static Decoded<List<Device>> unreadable(FileFault fault) {
    return Decoded.invalid(
        Violation.at(
            fault.line().map(line -> Pointer.ROOT.element(line.intValue())).orElse(Pointer.ROOT),
            RequestViolation.TABLE_UNREADABLE,
            "reason",
            FaultTexts.of(fault)));
  }

  private static Violation violation(DeviceSheet.Fault fault) {
    Pointer row = Pointer.ROOT.element(fault.row());
    Pointer place =
        Optional.of(fault)
            .flatMap(DeviceSheet.Fault::column)
            .map(column -> row.member(column.heading()))
            .orElse(row);
    return switch (fault.reason()) {
      case UNTOLD -> Violation.at(place, RequestViolation.DEVICE_UNTOLD);
      case TOO_LONG ->
          Violation.at(place, JsonViolation.TOO_LONG, "max", JcstarLimits.DEVICE_TEXT_CHARS_MAX);
      case NUMBER_KIND_UNKNOWN ->
          Violation.at(place, JsonViolation.UNKNOWN_VALUE, "allowed", "申請番号、受理番号、仮登録番号、登録番号");
    };
  }
}
