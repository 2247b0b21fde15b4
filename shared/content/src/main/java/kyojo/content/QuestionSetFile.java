package kyojo.content;

import static kyojo.content.ContentTypes.ID;
import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.content.ContentTypes.listOfAny;
import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Guidance;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** A question set as its file has it; guidance and threats are records of their own. */
record QuestionSetFile(
    ContentTypes.Head head,
    String name,
    List<String> notes,
    List<QuestionSet.Correction> corrections,
    List<QuestionSet.Choice> choices,
    List<QuestionSet.Part> parts,
    List<QuestionSet.Band> bands,
    List<Item> questions,
    List<QuestionSet.Predecessor> predecessors) {
  private static final int NUMBER_MAX = 99;
  private static final int POINTS_MIN = -1;
  private static final int POINTS_MAX = 4;
  private static final int TOTAL_MAX = 1000;

  static final JsonType<QuestionSetFile> TYPE = object(QuestionSetFile::decode);

  /** A question without its guidance. */
  record Item(
      int number,
      int part,
      String topic,
      String text,
      List<String> footnotes,
      boolean notApplicableAllowed,
      Optional<String> notApplicableLabel,
      Question.Wording wording) {
    Item {
      if (notApplicableAllowed != notApplicableLabel.isPresent()) {
        throw new IllegalArgumentException(
            "question " + number + ": notApplicableLabel goes with notApplicableAllowed");
      }
    }

    Question with(Guidance guidance) {
      return new Question(
          number, part, topic, text, footnotes, notApplicableLabel, wording, guidance);
    }
  }

  /** A question and its number in an older edition. */
  private record Counterpart(int number, int formerNumber) {}

  /** The whole set. */
  QuestionSet with(GuidanceList guidance, ThreatList threats) {
    return new QuestionSet(
        new QuestionSetId(head.id()),
        name,
        head.edition(),
        notes,
        corrections,
        head.provenance(),
        choices,
        parts,
        bands,
        questions.stream().map(item -> item.with(guidance(guidance, item))).toList(),
        threats.threats(),
        predecessors);
  }

  private static Guidance guidance(GuidanceList guidance, Item item) {
    Guidance found = guidance.byQuestion().get(item.number());
    if (found == null) {
      throw new IllegalStateException("question " + item.number() + " has no guidance");
    }
    return found;
  }

  private static Decoded<QuestionSetFile> decode(Fields fields) {
    var head = ContentTypes.head(fields, "question-set");
    var name = fields.required("name", TEXT);
    var notes = fields.required("notes", listOfAny(TEXT));
    var corrections =
        fields.required("corrections", listOfAny(object(QuestionSetFile::correction)));
    var choices = fields.required("choices", listOf(object(QuestionSetFile::choice)));
    var parts = fields.required("parts", listOf(object(QuestionSetFile::part)));
    var bands = fields.required("bands", listOf(object(QuestionSetFile::band)));
    var questions = fields.required("questions", listOf(object(QuestionSetFile::question)));
    var predecessors =
        fields.optional("predecessors", listOf(object(QuestionSetFile::predecessor)));
    return fields.build(() ->
        new QuestionSetFile(
            head.get(),
            name.get(),
            notes.get(),
            corrections.get(),
            choices.get(),
            parts.get(),
            bands.get(),
            questions.get(),
            predecessors.get().orElse(List.of())));
  }

  private static Decoded<QuestionSet.Predecessor> predecessor(Fields fields) {
    var id = fields.required("questionSet", ID);
    var questions = fields.required("questions", listOf(object(QuestionSetFile::counterpart)));
    return fields.build(() -> {
      var formerNumbers = new TreeMap<Integer, Integer>();
      questions.get().forEach(pair -> formerNumbers.put(pair.number(), pair.formerNumber()));
      return new QuestionSet.Predecessor(new QuestionSetId(id.get()), formerNumbers);
    });
  }

  private static Decoded<Counterpart> counterpart(Fields fields) {
    var number = fields.required("number", integer(1, NUMBER_MAX));
    var formerNumber = fields.required("formerNumber", integer(1, NUMBER_MAX));
    return fields.build(() -> new Counterpart(number.get(), formerNumber.get()));
  }

  private static Decoded<QuestionSet.Correction> correction(Fields fields) {
    var question = fields.required("question", integer(1, NUMBER_MAX));
    var printed = fields.required("printed", TEXT);
    var corrected = fields.required("corrected", TEXT);
    return fields.build(
        () -> new QuestionSet.Correction(question.get(), printed.get(), corrected.get()));
  }

  private static Decoded<QuestionSet.Choice> choice(Fields fields) {
    var answer = fields.required("answer", constant(Answer.class));
    var label = fields.required("label", TEXT);
    var points = fields.required("points", integer(POINTS_MIN, POINTS_MAX));
    var meaning = fields.required("meaning", TEXT);
    return fields.build(
        () -> new QuestionSet.Choice(answer.get(), label.get(), points.get(), meaning.get()));
  }

  private static Decoded<QuestionSet.Part> part(Fields fields) {
    var id = fields.required("id", integer(1, NUMBER_MAX));
    var name = fields.required("name", TEXT);
    var description = fields.required("description", TEXT);
    return fields.build(() -> new QuestionSet.Part(id.get(), name.get(), description.get()));
  }

  private static Decoded<QuestionSet.Band> band(Fields fields) {
    var id = fields.required("id", ID);
    var from = fields.required("from", integer(-TOTAL_MAX, TOTAL_MAX));
    var to = fields.required("to", integer(-TOTAL_MAX, TOTAL_MAX));
    var title = fields.required("title", TEXT);
    var meaning = fields.required("meaning", TEXT);
    var nextStep = fields.required("nextStep", TEXT);
    return fields.build(() ->
        new QuestionSet.Band(
            id.get(), from.get(), to.get(), title.get(), meaning.get(), nextStep.get()));
  }

  private static Decoded<Item> question(Fields fields) {
    var number = fields.required("number", integer(1, NUMBER_MAX));
    var part = fields.required("part", integer(1, NUMBER_MAX));
    var topic = fields.required("topic", TEXT);
    var text = fields.required("text", TEXT);
    var footnotes = fields.optional("footnotes", listOf(TEXT));
    var allowed = fields.required("notApplicableAllowed", bool());
    var label = fields.optional("notApplicableLabel", TEXT);
    var wording = fields.required("wording", constant(Question.Wording.class));
    return fields.build(() ->
        new Item(
            number.get(),
            part.get(),
            topic.get(),
            text.get(),
            footnotes.get().orElse(List.of()),
            allowed.get(),
            label.get(),
            wording.get()));
  }
}
