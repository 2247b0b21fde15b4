package kyojo.persistence.statistics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kyojo.domain.statistics.Grouping;
import kyojo.domain.statistics.Standing;

/** Which groups stand for themselves and what waits, as bytes. */
final class StandingBytes {
  private static final int FORM = 1;

  private StandingBytes() {}

  static byte[] write(Standing standing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      sets(out, standing.own());
      sets(out, standing.back());
      sets(out, standing.erased());
      out.writeShort(standing.waiting().size());
      for (var waiting : standing.waiting().entrySet()) {
        out.writeUTF(waiting.getKey().name());
        out.writeShort(waiting.getValue().size());
        for (var since : waiting.getValue().entrySet()) {
          out.writeUTF(since.getKey());
          out.writeInt(Math.toIntExact(since.getValue().toEpochDay()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void sets(DataOutputStream out, Map<Grouping, SortedSet<String>> sets)
      throws IOException {
    out.writeShort(sets.size());
    for (var set : sets.entrySet()) {
      out.writeUTF(set.getKey().name());
      out.writeShort(set.getValue().size());
      for (String key : set.getValue()) {
        out.writeUTF(key);
      }
    }
  }

  static Standing read(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int form = in.readByte();
      if (form != FORM) {
        throw new IllegalStateException("a state of form " + form);
      }
      var own = sets(in);
      var back = sets(in);
      var erased = sets(in);
      return new Standing(own, back, waiting(in), erased);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Grouping, SortedMap<String, LocalDate>> waiting(DataInputStream in)
      throws IOException {
    var waiting = new EnumMap<Grouping, SortedMap<String, LocalDate>>(Grouping.class);
    for (int grouping = in.readUnsignedShort(); grouping > 0; grouping--) {
      var since = new TreeMap<String, LocalDate>();
      waiting.put(Grouping.valueOf(in.readUTF()), since);
      for (int key = in.readUnsignedShort(); key > 0; key--) {
        since.put(in.readUTF(), LocalDate.ofEpochDay(in.readInt()));
      }
    }
    return waiting;
  }

  private static Map<Grouping, SortedSet<String>> sets(DataInputStream in) throws IOException {
    var sets = new EnumMap<Grouping, SortedSet<String>>(Grouping.class);
    for (int grouping = in.readUnsignedShort(); grouping > 0; grouping--) {
      var keys = new TreeSet<String>();
      sets.put(Grouping.valueOf(in.readUTF()), keys);
      for (int key = in.readUnsignedShort(); key > 0; key--) {
        keys.add(in.readUTF());
      }
    }
    return sets;
  }
}
