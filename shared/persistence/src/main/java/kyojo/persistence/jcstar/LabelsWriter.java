package kyojo.persistence.jcstar;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.jcstar.ForeignGrade;
import kyojo.domain.jcstar.Grade;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.LabelEvent;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Model;

/**
 * Writes labels as they are stored: in the order of {@link LabelsReader}, in bytes rather than in
 * JSON, because they are read after every cold start. What many labels share, such as a supplier's
 * name, is written once.
 */
final class LabelsWriter {
  /** The first byte; another form of what follows has another. */
  static final int FORM = 1;

  /** In the place of a day where there is none. */
  static final int NO_DAY = Integer.MIN_VALUE;

  /** In the place of JC-STAR's stars, before what another scheme says. */
  static final int FOREIGN = 0;

  /** In the place of a shared text where there is none. */
  static final int NO_TEXT = -1;

  private final DataOutputStream out;
  private final Map<String, Integer> shared = new HashMap<>();

  private LabelsWriter(DataOutputStream out) {
    this.out = out;
  }

  static byte[] write(List<Label> labels) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      new LabelsWriter(out).all(labels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void all(List<Label> labels) throws IOException {
    out.writeByte(FORM);
    out.writeInt(labels.size());
    for (Label label : labels) {
      label(label);
    }
  }

  private void label(Label label) throws IOException {
    out.writeUTF(label.registrationNumber().text());
    grade(label.grade());
    shared(label.supplier());
    shared(label.supplierLatin());
    shared(label.category());
    day(Optional.of(label.issuedOn()));
    day(Optional.of(label.expiresOn()));
    shared(label.recorded().name());
    day(label.recordedOn());
    shared(label.page().map(URI::toString));
    day(label.supportEndsOn());
    day(label.notListedSince());
    out.writeInt(label.models().size());
    for (Model model : label.models()) {
      out.writeUTF(model.text());
      shared(model.product());
      day(model.notListedSince());
    }
    out.writeInt(label.history().size());
    for (LabelEvent event : label.history()) {
      event(event);
    }
  }

  private void grade(Grade grade) throws IOException {
    switch (grade) {
      case Level level -> out.writeByte(level.stars());
      case ForeignGrade(String scheme, Optional<String> level) -> {
        out.writeByte(FOREIGN);
        shared(scheme);
        shared(level);
      }
    }
  }

  private void event(LabelEvent event) throws IOException {
    day(Optional.of(event.on()));
    shared(event.kind().name());
    shared(event.field().map(Enum::name));
    shared(event.before());
    shared(event.after());
  }

  private void day(Optional<LocalDate> day) throws IOException {
    out.writeInt(day.map(some -> Math.toIntExact(some.toEpochDay())).orElse(NO_DAY));
  }

  private void shared(Optional<String> text) throws IOException {
    if (text.isEmpty()) {
      out.writeInt(NO_TEXT);
    } else {
      shared(text.get());
    }
  }

  private void shared(String text) throws IOException {
    Integer known = shared.putIfAbsent(text, shared.size());
    if (known == null) {
      out.writeInt(shared.size() - 1);
      out.writeUTF(text);
    } else {
      out.writeInt(known);
    }
  }
}
