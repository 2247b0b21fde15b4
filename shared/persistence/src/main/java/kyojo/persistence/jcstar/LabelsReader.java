package kyojo.persistence.jcstar;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.ForeignGrade;
import kyojo.domain.jcstar.Grade;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.LabelColumn;
import kyojo.domain.jcstar.LabelEvent;
import kyojo.domain.jcstar.LabelEvent.Kind;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Model;
import kyojo.domain.jcstar.RegistrationNumber;

/** Reads what {@link LabelsWriter} wrote. */
final class LabelsReader {
  private final DataInputStream in;
  private final List<String> shared = new ArrayList<>();

  private LabelsReader(DataInputStream in) {
    this.in = in;
  }

  /**
   * Reads to the end of the labels.
   *
   * @throws IOException for another form than this reader knows, too
   */
  static List<Label> read(InputStream bytes) throws IOException {
    return new LabelsReader(new DataInputStream(bytes)).all();
  }

  private List<Label> all() throws IOException {
    int form = in.readUnsignedByte();
    if (form != LabelsWriter.FORM) {
      throw new IOException("labels in a form that is not known: " + form);
    }
    int count = in.readInt();
    var labels = new ArrayList<Label>(count);
    for (int n = 0; n < count; n++) {
      labels.add(label());
    }
    return labels;
  }

  private Label label() throws IOException {
    return new Label(
        new RegistrationNumber(in.readUTF()),
        grade(),
        sharedText(),
        shared(),
        sharedText(),
        day().orElseThrow(),
        day().orElseThrow(),
        Recorded.valueOf(sharedText()),
        day(),
        shared().map(URI::create),
        day(),
        day(),
        models(),
        history());
  }

  private Grade grade() throws IOException {
    int stars = in.readByte();
    return stars == LabelsWriter.FOREIGN
        ? new ForeignGrade(sharedText(), shared())
        : Level.ofStars(stars).orElseThrow();
  }

  private List<Model> models() throws IOException {
    int count = in.readInt();
    var models = new ArrayList<Model>(count);
    for (int n = 0; n < count; n++) {
      models.add(new Model(in.readUTF(), sharedText(), day()));
    }
    return models;
  }

  private List<LabelEvent> history() throws IOException {
    int count = in.readInt();
    var events = new ArrayList<LabelEvent>(count);
    for (int n = 0; n < count; n++) {
      events.add(
          new LabelEvent(
              day().orElseThrow(),
              Kind.valueOf(sharedText()),
              shared().map(LabelColumn::valueOf),
              shared(),
              shared()));
    }
    return events;
  }

  private Optional<LocalDate> day() throws IOException {
    int day = in.readInt();
    return day == LabelsWriter.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private String sharedText() throws IOException {
    return shared().orElseThrow();
  }

  private Optional<String> shared() throws IOException {
    int at = in.readInt();
    if (at == LabelsWriter.NO_TEXT) {
      return Optional.empty();
    }
    if (at == shared.size()) {
      shared.add(in.readUTF());
    }
    return Optional.of(shared.get(at));
  }
}
