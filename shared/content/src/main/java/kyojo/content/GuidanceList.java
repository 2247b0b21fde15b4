package kyojo.content;

import static kyojo.content.ContentTypes.ID;
import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.list;
import static kyojo.json.JsonTypes.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kyojo.domain.diagnosis.Guidance;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** Kyojo's own guidance for the questions of one set, by question number. */
record GuidanceList(String questionSet, Map<Integer, Guidance> byQuestion) {
  private static final int STEPS = 3;
  private static final int THREATS_MAX = 10;
  private static final int QUESTIONS_MAX = 99;

  static final JsonType<GuidanceList> TYPE = object(GuidanceList::decode);

  private record Entry(int question, Guidance guidance) {}

  private static Decoded<GuidanceList> decode(Fields fields) {
    ContentTypes.head(fields, "guidance");
    var questionSet = fields.required("questionSet", ID);
    var items = fields.required("items", listOf(object(GuidanceList::entry)));
    return fields.build(() -> new GuidanceList(questionSet.get(), byQuestion(items.get())));
  }

  private static Map<Integer, Guidance> byQuestion(List<Entry> entries) {
    var byQuestion = new LinkedHashMap<Integer, Guidance>();
    for (Entry entry : entries) {
      if (byQuestion.put(entry.question(), entry.guidance()) != null) {
        throw new IllegalArgumentException("question " + entry.question() + " has guidance twice");
      }
    }
    return byQuestion;
  }

  private static Decoded<Entry> entry(Fields fields) {
    var question = fields.required("question", integer(1, QUESTIONS_MAX));
    var why = fields.required("why", TEXT);
    var example = fields.required("example", TEXT);
    var steps = fields.required("steps", list(TEXT, STEPS, STEPS));
    var effort = fields.required("effort", constant(Guidance.Effort.class));
    var cost = fields.required("cost", constant(Guidance.Cost.class));
    var threats = fields.required("threats", list(ID, 1, THREATS_MAX));
    return fields.build(() ->
        new Entry(
            question.get(),
            new Guidance(
                why.get(), example.get(), steps.get(), effort.get(), cost.get(), threats.get())));
  }
}
