package kyojo.persistence.inventory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kyojo.domain.inventory.Asked;
import kyojo.domain.inventory.InventoryLimits;
import kyojo.domain.inventory.KeptDevice;
import kyojo.domain.jcstar.Device;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Verdict.Conclusion;

/**
 * What a list says, as bytes that are sealed: compressed first, because what is sealed cannot be.
 */
record PackedDevices(Asked asked, List<KeptDevice> devices) {
  private static final int FORM = 1;

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeByte(FORM);
      out.writeUTF(asked.level().name());
      out.writeUTF(asked.on().map(LocalDate::toString).orElse(""));
      out.writeShort(devices.size());
      for (KeptDevice device : devices) {
        write(out, device);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, KeptDevice kept) throws IOException {
    Device device = kept.device();
    write(out, device.name());
    write(out, device.kind());
    write(out, device.model());
    write(out, device.maker());
    write(out, device.number());
    out.writeUTF(device.numberKind().name());
    write(out, kept.seen().map(Conclusion::name));
  }

  /** No text is empty, so that an empty one stands for none. */
  private static void write(DataOutputStream out, Optional<String> text) throws IOException {
    out.writeUTF(text.orElse(""));
  }

  static PackedDevices of(byte[] bytes) {
    try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
      int form = in.readByte();
      if (form != FORM) {
        throw new IllegalStateException("packed in a later form: " + form);
      }
      var level = Level.valueOf(in.readUTF());
      var asked = new Asked(level, read(in).map(LocalDate::parse));
      int count = in.readShort();
      if (count > InventoryLimits.DEVICES_MAX) {
        throw new IllegalStateException("more devices than were let in: " + count);
      }
      var devices = new ArrayList<KeptDevice>();
      for (int i = 0; i < count; i++) {
        devices.add(device(in));
      }
      return new PackedDevices(asked, devices);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeptDevice device(DataInputStream in) throws IOException {
    var device =
        new Device(
            read(in),
            read(in),
            read(in),
            read(in),
            read(in),
            Device.NumberKind.valueOf(in.readUTF()));
    return new KeptDevice(device, read(in).map(Conclusion::valueOf));
  }

  private static Optional<String> read(DataInputStream in) throws IOException {
    return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
  }
}
