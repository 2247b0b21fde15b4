package kyojo.content;

import static kyojo.content.ContentTypes.DATE;
import static kyojo.content.ContentTypes.ID;
import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.content.ContentTypes.listOfAny;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;

import java.util.TreeMap;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.statistics.SurveyShares;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** What a survey published of the questions. */
final class SurveySharesFile {
  static final JsonType<SurveyShares> TYPE = object(SurveySharesFile::decode);

  private static final String SHIPPED = "survey-shares/ipa-sme-2024.json";
  private static final int FIRMS_MAX = 1_000_000;
  private static final int QUESTION_MAX = 99;
  private static final int TENTHS_MAX = 1000;

  private SurveySharesFile() {}

  /**
   * The survey that was built.
   *
   * @throws IllegalStateException naming the file and all that is wrong with it
   */
  static SurveyShares load() {
    return ContentFile.read(SHIPPED, TYPE);
  }

  private record Share(int question, int tenths) {}

  private static Decoded<SurveyShares> decode(Fields fields) {
    var head = ContentTypes.head(fields, "survey-shares");
    var name = fields.required("name", TEXT);
    var questionSet = fields.required("questionSet", ID);
    var firms = fields.required("firms", integer(1, FIRMS_MAX));
    var from = fields.required("from", DATE);
    var to = fields.required("to", DATE);
    var furtherSources = fields.required("furtherSources", listOfAny(TEXT));
    var shares = fields.required("shares", listOf(object(SurveySharesFile::share)));
    return fields.build(() -> {
      var tenths = new TreeMap<Integer, Integer>();
      shares.get().forEach(share -> tenths.put(share.question(), share.tenths()));
      return new SurveyShares(
          new QuestionSetId(questionSet.get()),
          name.get(),
          firms.get(),
          from.get(),
          to.get(),
          furtherSources.get(),
          tenths,
          head.get().provenance());
    });
  }

  private static Decoded<Share> share(Fields fields) {
    var question = fields.required("question", integer(1, QUESTION_MAX));
    var tenths = fields.required("tenths", integer(0, TENTHS_MAX));
    return fields.build(() -> new Share(question.get(), tenths.get()));
  }
}
