package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.jcstar.Device.NumberKind;
import kyojo.domain.jcstar.DeviceSheet.Column;
import kyojo.domain.jcstar.DeviceSheet.Fault;
import kyojo.domain.jcstar.DeviceSheet.Reason;
import org.junit.jupiter.api.Test;

class DeviceSheetTest {
  private static final List<DeviceKind> KINDS =
      List.of(new DeviceKind("router", "ルーター", true, Optional.empty()));
  private static final List<String> HEADING = List.of("機器名", "種類", "型番", "メーカー", "登録番号");

  @Test
  void aRowIsADevice() {
    DeviceSheet sheet = sheet(HEADING);
    sheet.add(List.of("2階の無線", "ルータ", " ZWX-1 ", "架空", ""));
    sheet.add(List.of("", "", "", "", ""));
    sheet.add(List.of("", "謎の箱", "-", "", "N-1"));

    assertThat(sheet.faults()).isEmpty();
    assertThat(sheet.devices())
        .containsExactly(
            new Device(
                Optional.of("2階の無線"),
                Optional.of("router"),
                Optional.of("ZWX-1"),
                Optional.of("架空"),
                Optional.empty(),
                NumberKind.REGISTRATION),
            new Device(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("N-1"),
                NumberKind.REGISTRATION));
  }

  @Test
  void columnsStandInAnyOrderAndOthersArePassedOver() {
    DeviceSheet sheet = sheet(List.of("備考", "番号の種類", "登録番号"));
    sheet.add(List.of("x", "仮登録番号", "K-1"));

    assertThat(sheet.devices().getFirst().numberKind()).isEqualTo(NumberKind.PROVISIONAL);
  }

  @Test
  void aHeadingThatNamesNoDeviceIsNone() {
    assertThat(DeviceSheet.of(List.of("機器名", "メーカー"), KINDS)).isEmpty();
    assertThat(DeviceSheet.of(List.of("型番", "型番"), KINDS)).isEmpty();
    assertThat(DeviceSheet.of(List.of("ＺＷＸ", "型　番"), KINDS)).isPresent();
  }

  @Test
  void everyRowAtFaultIsNamed() {
    DeviceSheet sheet = sheet(List.of("型番", "登録番号", "番号の種類"));
    sheet.add(List.of("A", "", ""));
    sheet.add(List.of(" - ", "", "登録番号"));
    sheet.add(List.of("x".repeat(101), "", "何か"));

    assertThat(sheet.faults())
        .containsExactly(
            new Fault(3, Optional.empty(), Reason.UNTOLD),
            new Fault(4, Optional.of(Column.MODEL), Reason.TOO_LONG),
            new Fault(4, Optional.of(Column.NUMBER_KIND), Reason.NUMBER_KIND_UNKNOWN));
  }

  @Test
  void moreThanTheLimitIsNotTaken() {
    DeviceSheet sheet = sheet(List.of("型番"));
    boolean wanted =
        IntStream.rangeClosed(0, JcstarLimits.DEVICES_MAX)
            .mapToObj(n -> sheet.add(List.of("A" + n)))
            .toList()
            .getLast();

    assertThat(wanted).isFalse();
    assertThat(sheet.devices()).hasSize(JcstarLimits.DEVICES_MAX + 1);
  }

  private static DeviceSheet sheet(List<String> heading) {
    return DeviceSheet.of(heading, KINDS).orElseThrow();
  }
}
