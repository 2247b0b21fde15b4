package kyojo.edge.jcstar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.jcstar.CheckInventory.Checked;
import kyojo.domain.jcstar.ForeignScheme;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Model;
import kyojo.domain.jcstar.RegistrationNumber;
import kyojo.domain.jcstar.Requirement;
import kyojo.domain.jcstar.Standing;
import kyojo.domain.jcstar.Verdict;
import kyojo.domain.jcstar.Verdict.Candidate;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** Verdicts on the wire. */
public final class VerdictJson {
  private VerdictJson() {}

  /** Writes a checked list, but for the list of labels it was checked against. */
  public static void write(
      JsonOutput out, Checked checked, Requirement requirement, Instant checkedAt) {
    out.object("requirement", member -> write(member, requirement))
        .text("checkedAt", Times.text(checkedAt));
    writeVerdicts(out, checked.verdicts());
    writeLabels(out, checked.verdicts(), requirement);
    ForeignJson.writeAll(out, checked.foreignHead(), checked.verdicts());
  }

  /** Writes a verdict on the device at a place in its list. */
  public static void write(JsonOutput out, int device, Verdict verdict) {
    out.number("device", device)
        .text("conclusion", verdict.conclusion().name())
        .text(
            "registrationNumber",
            verdict.label().map(Label::registrationNumber).map(RegistrationNumber::text))
        .text("model", verdict.model().map(Model::text));
    verdict
        .standing()
        .flatMap(VerdictJson::expiringWithin)
        .ifPresent(days -> out.number("expiringWithinDays", days));
    if (!verdict.candidates().isEmpty()) {
      out.objects("candidates", verdict.candidates(), VerdictJson::write);
    }
    out.text("scheme", verdict.scheme().map(ForeignScheme::id));
    ForeignJson.write(out, verdict);
  }

  /** Writes each label that a verdict names, once, as it stands on the required day. */
  public static void writeLabels(JsonOutput out, List<Verdict> verdicts, Requirement requirement) {
    Map<String, Label> labels = new LinkedHashMap<>();
    verdicts.stream()
        .flatMap(verdict ->
            Stream.concat(
                verdict.label().stream(), verdict.candidates().stream().map(Candidate::label)))
        .forEach(label -> labels.put(label.registrationNumber().text(), label));
    out.objects(
        "labels",
        labels.values(),
        (item, label) -> LabelJson.writeHead(item, label, label.on(requirement.on())));
  }

  public static void write(JsonOutput out, Requirement requirement) {
    out.number("level", requirement.level().stars()).text("on", requirement.on().toString());
  }

  private static void writeVerdicts(JsonOutput out, List<Verdict> verdicts) {
    record Numbered(int device, Verdict verdict) {}
    var numbered = new ArrayList<Numbered>(verdicts.size());
    verdicts.forEach(verdict -> numbered.add(new Numbered(numbered.size(), verdict)));
    out.objects("verdicts", numbered, (item, one) -> write(item, one.device(), one.verdict()));
  }

  private static void write(JsonOutput out, Candidate candidate) {
    out.text("registrationNumber", candidate.label().registrationNumber().text())
        .text("model", candidate.model().text());
  }

  private static Optional<Integer> expiringWithin(Standing standing) {
    var within = standing.expiringWithin();
    return within.isPresent() ? Optional.of(within.getAsInt()) : Optional.empty();
  }
}
