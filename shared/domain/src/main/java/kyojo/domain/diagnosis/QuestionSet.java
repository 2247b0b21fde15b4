package kyojo.domain.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kyojo.domain.Provenance;

/**
 * An edition of the self-diagnosis: its questions, what the answers are worth and what totals mean.
 *
 * @param notes what a reader has to know about the edition and its wording
 * @param corrections where the wording differs from the document it was taken from
 * @param threats the threats that the guidance refers to
 * @param predecessors the editions that its answers may be compared with
 */
public record QuestionSet(
    QuestionSetId id,
    String name,
    String edition,
    List<String> notes,
    List<Correction> corrections,
    Provenance provenance,
    List<Choice> choices,
    List<Part> parts,
    List<Band> bands,
    List<Question> questions,
    List<Threat> threats,
    List<Predecessor> predecessors) {
  /**
   * Checks that the edition is whole.
   *
   * @throws IllegalArgumentException naming all that is wrong with it
   */
  public QuestionSet {
    notes = List.copyOf(notes);
    corrections = List.copyOf(corrections);
    choices = List.copyOf(choices);
    parts = List.copyOf(parts);
    bands = List.copyOf(bands);
    questions = List.copyOf(questions);
    threats = List.copyOf(threats);
    predecessors = List.copyOf(predecessors);
    var faults = new ArrayList<String>();
    checkChoices(choices, faults);
    checkQuestions(questions, parts, threats, faults);
    checkCorrections(corrections, questions, faults);
    checkPredecessors(predecessors, questions.size(), faults);
    checkBands(bands, choices, questions.size(), faults);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(id.value() + ": " + String.join("; ", faults));
    }
  }

  /** A choice and its points. */
  public record Choice(Answer answer, String label, int points, String meaning) {}

  /** A part of the sheet. */
  public record Part(int id, String name, String description) {}

  /** A range of totals, both ends in it, and what to make of it. */
  public record Band(String id, int from, int to, String title, String meaning, String nextStep) {}

  /** Where the source's wording was mended. */
  public record Correction(int question, String printed, String corrected) {}

  /**
   * An older edition, and which of its questions still stand, whatever their wording and number.
   *
   * @param formerNumbers their numbers there, by the number here
   */
  public record Predecessor(QuestionSetId id, SortedMap<Integer, Integer> formerNumbers) {
    public Predecessor {
      formerNumbers = Collections.unmodifiableSortedMap(new TreeMap<>(formerNumbers));
    }
  }

  /** The points of an answer. */
  public int points(Answer answer) {
    return choices.stream().filter(c -> c.answer() == answer).findFirst().orElseThrow().points();
  }

  public int pointsMax() {
    return choices.stream().mapToInt(Choice::points).max().orElseThrow();
  }

  public int pointsMin() {
    return choices.stream().mapToInt(Choice::points).min().orElseThrow();
  }

  /** The question of a number; numbers run from 1 without a gap. */
  public Question question(int number) {
    return questions.get(number - 1);
  }

  public boolean has(int number) {
    return number >= 1 && number <= questions.size();
  }

  /** The band in which a total lies. */
  public Band band(int total) {
    return bands.stream()
        .filter(band -> band.from() <= total && total <= band.to())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no band holds the total " + total));
  }

  private static void checkChoices(List<Choice> choices, List<String> faults) {
    var answers = choices.stream().map(Choice::answer).toList();
    if (answers.size() != Answer.values().length
        || !EnumSet.copyOf(answers).equals(EnumSet.allOf(Answer.class))) {
      faults.add("choices must name each answer once");
    }
  }

  private static void checkQuestions(
      List<Question> questions, List<Part> parts, List<Threat> threats, List<String> faults) {
    var partIds = parts.stream().map(Part::id).toList();
    var threatIds = new HashSet<>(threats.stream().map(Threat::id).toList());
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      if (question.number() != i + 1) {
        faults.add("question " + question.number() + " stands where " + (i + 1) + " belongs");
      }
      if (!partIds.contains(question.part())) {
        faults.add("question " + question.number() + " names part " + question.part());
      }
      question.guidance().threats().stream()
          .filter(threat -> !threatIds.contains(threat))
          .forEach(
              threat -> faults.add("question " + question.number() + " names threat " + threat));
    }
  }

  private static void checkCorrections(
      List<Correction> corrections, List<Question> questions, List<String> faults) {
    var corrected =
        questions.stream()
            .filter(question -> question.wording() == Question.Wording.CORRECTED)
            .map(Question::number)
            .toList();
    if (!corrections.stream().map(Correction::question).toList().equals(corrected)) {
      faults.add("corrections must list the questions marked CORRECTED, " + corrected);
    }
  }

  private static void checkPredecessors(
      List<Predecessor> predecessors, int questions, List<String> faults) {
    for (Predecessor predecessor : predecessors) {
      var former = predecessor.formerNumbers();
      former.keySet().stream()
          .filter(number -> number < 1 || number > questions)
          .forEach(number -> faults.add("a predecessor maps the unknown question " + number));
      if (new HashSet<>(former.values()).size() != former.size()) {
        faults.add(predecessor.id().value() + " has a question that two are mapped to");
      }
    }
  }

  private static void checkBands(
      List<Band> bands, List<Choice> choices, int questions, List<String> faults) {
    int lowest = questions * choices.stream().mapToInt(Choice::points).min().orElse(0);
    int highest = questions * choices.stream().mapToInt(Choice::points).max().orElse(0);
    IntStream.rangeClosed(lowest, highest)
        .filter(t -> bands.stream().filter(b -> b.from() <= t && t <= b.to()).count() != 1)
        .findFirst()
        .ifPresent(t -> faults.add("the total " + t + " must lie in exactly one band"));
  }
}
