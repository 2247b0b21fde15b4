package kyojo.domain.incident;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.Provenance;

/**
 * What somebody is told before any form: an emergency's first step, the symptoms to choose from,
 * and what to do and not to do for each type of incident. Immutable.
 *
 * @param note what the guide is not: complete, or a lawyer's word
 * @param common what always holds
 */
public record IncidentGuide(
    String edition,
    Provenance provenance,
    String note,
    FirstSteps common,
    List<Emergency> emergencies,
    List<SymptomText> symptoms,
    Map<IncidentType, Advice> advice) {

  /**
   * A question that comes first, because its answer cannot wait.
   *
   * @param windows ids of whom to call at once
   */
  public record Emergency(Kind kind, String question, String now, List<String> windows) {
    public Emergency {
      windows = List.copyOf(windows);
    }

    /** What cannot wait. */
    public enum Kind {
      LIFE,
      /** Money is on its way, and a bank may still stop it. */
      MONEY,
      /** A stranger controls a device. */
      REMOTE
    }
  }

  /** A symptom in words that need no knowledge. */
  public record SymptomText(Symptom symptom, String title, String hint) {
    /** What it is taken for as long as nothing else is known. */
    public IncidentType type() {
      return Classification.of(Statement.seen(symptom, Instant.EPOCH)).primary();
    }
  }

  /**
   * What to do before anything else.
   *
   * @param now at most five, the first first
   * @param dont what makes it worse
   * @param keep what will be asked for later
   */
  public record FirstSteps(List<String> now, List<String> dont, List<String> keep) {
    public FirstSteps {
      now = List.copyOf(now);
      dont = List.copyOf(dont);
      keep = List.copyOf(keep);
    }
  }

  /**
   * What to do in one type of incident.
   *
   * @param name the type in words for people
   * @param then what comes when it has stopped
   * @param windows ids of whom to turn to, the first first
   * @param sources addresses of what the advice follows
   */
  public record Advice(
      String name,
      FirstSteps first,
      List<String> then,
      List<String> windows,
      List<String> sources,
      Provenance.Confidence confidence) {
    public Advice {
      then = List.copyOf(then);
      windows = List.copyOf(windows);
      sources = List.copyOf(sources);
    }
  }

  public IncidentGuide {
    emergencies = List.copyOf(emergencies);
    symptoms = List.copyOf(symptoms);
    advice = Map.copyOf(advice);
    requireAll(
        Arrays.asList(Symptom.values()), symptoms.stream().map(SymptomText::symptom).toList());
    requireAll(Arrays.asList(IncidentType.values()), List.copyOf(advice.keySet()));
    requireAll(
        Arrays.asList(Emergency.Kind.values()), emergencies.stream().map(Emergency::kind).toList());
  }

  /** The advice for a type: there is one for each. */
  public Advice advice(IncidentType type) {
    return Optional.ofNullable(advice.get(type)).orElseThrow();
  }

  private static <T> void requireAll(List<T> known, List<T> said) {
    if (said.size() != known.size() || !new HashSet<>(said).containsAll(known)) {
      throw new IllegalArgumentException("one text each is needed for " + known);
    }
  }
}
