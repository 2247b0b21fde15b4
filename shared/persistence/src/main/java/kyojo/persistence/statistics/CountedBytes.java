package kyojo.persistence.statistics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.FiscalYear;

/** What a release counted, some firms an item. */
final class CountedBytes {
  /** Some 150 bytes each: a quarter of what an item holds. */
  static final int FIRMS_MAX = 600;

  private static final int FORM = 1;

  private CountedBytes() {}

  static byte[] write(List<Contribution> counted) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      out.writeShort(counted.size());
      for (Contribution one : counted) {
        write(out, one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Contribution one) throws IOException {
    out.writeUTF(one.firm().community().value());
    out.writeUTF(one.firm().id().value());
    out.writeUTF(ProfileText.of(one.profile()));
    out.writeUTF(one.questionSet().value());
    out.writeUTF(one.answers().letters());
    byte[] months = PackedMonths.of(one).bytes(one.year());
    out.writeByte(months.length);
    out.write(months);
  }

  static List<Contribution> read(byte[] bytes, FiscalYear year) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int form = in.readByte();
      if (form != FORM) {
        throw new IllegalStateException("a state of form " + form);
      }
      var counted = new ArrayList<Contribution>();
      for (int firm = in.readUnsignedShort(); firm > 0; firm--) {
        counted.add(read(in, year));
      }
      return counted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Contribution read(DataInputStream in, FiscalYear year) throws IOException {
    var firm = new Firm(new CommunityId(in.readUTF()), new FirmId(in.readUTF()));
    var profile = ProfileText.parse(in.readUTF());
    var questionSet = new QuestionSetId(in.readUTF());
    var answers = Answers.ofLetters(in.readUTF());
    var months = PackedMonths.parse(in.readNBytes(in.readUnsignedByte()), year);
    return new Contribution(
        firm,
        year,
        months.isKnown(),
        profile,
        questionSet,
        answers,
        months.total(),
        months.months());
  }
}
