package kyojo.content;

import static kyojo.content.ContentTypes.DATE;
import static kyojo.content.ContentTypes.ID;
import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.content.ContentTypes.listOfAny;
import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import kyojo.domain.Provenance;
import kyojo.domain.jcstar.DeviceKind;
import kyojo.domain.jcstar.Equivalence;
import kyojo.domain.jcstar.ForeignScheme;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.JcstarScheme.ConclusionMeaning;
import kyojo.domain.jcstar.JcstarScheme.LevelMeaning;
import kyojo.domain.jcstar.JcstarScheme.StatusMeaning;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Standing.Status;
import kyojo.domain.jcstar.Verdict.Conclusion;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.JsonViolation;

/** An edition of the rules of JC-STAR. */
final class JcstarSchemeFile {
  private static final int ADDRESS_CHARS_MAX = 200;
  private static final int STARS_MAX = 4;
  private static final JsonType<URI> ADDRESS =
      parsed(ADDRESS_CHARS_MAX, JcstarSchemeFile::address, JsonViolation.MALFORMED);
  private static final JsonType<Pattern> FORM =
      parsed(ADDRESS_CHARS_MAX, JcstarSchemeFile::pattern, JsonViolation.MALFORMED);

  static final JsonType<JcstarScheme> TYPE = object(JcstarSchemeFile::decode);

  private static final String SHIPPED = "jcstar/scheme-2026-11.json";

  private JcstarSchemeFile() {}

  /**
   * The edition that was built.
   *
   * @throws IllegalStateException naming the file and all that is wrong with it
   */
  static JcstarScheme load() {
    return ContentFile.read(SHIPPED, TYPE);
  }

  private static Decoded<JcstarScheme> decode(Fields fields) {
    var head = ContentTypes.head(fields, "jcstar-scheme");
    var note = fields.required("note", TEXT);
    var officialPage = fields.required("officialPage", ADDRESS);
    var levels = fields.required("levels", listOf(object(JcstarSchemeFile::level)));
    var statuses = fields.required("statuses", listOf(object(JcstarSchemeFile::status)));
    var conclusions = fields.required("conclusions", listOf(object(JcstarSchemeFile::conclusion)));
    var deviceKinds = fields.required("deviceKinds", listOf(object(JcstarSchemeFile::deviceKind)));
    var schemes = fields.required("schemes", listOfAny(object(JcstarSchemeFile::scheme)));
    var equivalences =
        fields.required("equivalences", listOfAny(object(JcstarSchemeFile::equivalence)));
    return fields.build(() ->
        new JcstarScheme(
            head.get().id(),
            head.get().edition(),
            head.get().provenance(),
            note.get(),
            officialPage.get(),
            levels.get(),
            statuses.get(),
            conclusions.get(),
            deviceKinds.get(),
            schemes.get(),
            equivalences.get()));
  }

  private static Decoded<LevelMeaning> level(Fields fields) {
    var level = fields.required("level", integer(1, STARS_MAX));
    var assessor = fields.required("assessor", TEXT);
    var means = fields.required("means", TEXT);
    var doesNotMean = fields.required("doesNotMean", TEXT);
    var inOperation = fields.required("inOperation", bool());
    return fields.build(() ->
        new LevelMeaning(
            Level.ofStars(level.get()).orElseThrow(),
            assessor.get(),
            means.get(),
            doesNotMean.get(),
            inOperation.get()));
  }

  private static Decoded<StatusMeaning> status(Fields fields) {
    var id = fields.required("id", constant(Status.class));
    var name = fields.required("name", TEXT);
    var explanation = fields.required("explanation", TEXT);
    return fields.build(() -> new StatusMeaning(id.get(), name.get(), explanation.get()));
  }

  private static Decoded<ConclusionMeaning> conclusion(Fields fields) {
    var id = fields.required("id", constant(Conclusion.class));
    var name = fields.required("name", TEXT);
    var explanation = fields.required("explanation", TEXT);
    var nextStep = fields.required("nextStep", TEXT);
    return fields.build(
        () -> new ConclusionMeaning(id.get(), name.get(), explanation.get(), nextStep.get()));
  }

  private static Decoded<DeviceKind> deviceKind(Fields fields) {
    var id = fields.required("id", ID);
    var name = fields.required("name", TEXT);
    var inScope = fields.required("inScope", bool());
    var remark = fields.optional("remark", TEXT);
    return fields.build(() -> new DeviceKind(id.get(), name.get(), inScope.get(), remark.get()));
  }

  private static Decoded<ForeignScheme> scheme(Fields fields) {
    var id = fields.required("id", ID);
    var name = fields.required("name", TEXT);
    var country = fields.required("country", TEXT);
    var page = fields.required("page", ADDRESS);
    var state = fields.required("state", constant(ForeignScheme.State.class));
    var remark = fields.required("remark", TEXT);
    var numberForm = fields.optional("numberForm", FORM);
    return fields.build(() ->
        new ForeignScheme(
            id.get(),
            name.get(),
            country.get(),
            page.get(),
            state.get(),
            remark.get(),
            numberForm.get()));
  }

  private static Decoded<Equivalence> equivalence(Fields fields) {
    var from = fields.required("from", ID);
    var to = fields.required("to", ID);
    var extent = fields.required("extent", constant(Equivalence.Extent.class));
    var covers = fields.optional("covers", listOf(TEXT));
    var validFrom = fields.optional("validFrom", DATE);
    var validTo = fields.optional("validTo", DATE);
    var explanation = fields.required("explanation", TEXT);
    var source = fields.required("source", ADDRESS);
    var verifiedOn = fields.required("verifiedOn", DATE);
    var confidence = fields.required("confidence", constant(Provenance.Confidence.class));
    return fields.build(() ->
        new Equivalence(
            from.get(),
            to.get(),
            extent.get(),
            covers.get().orElse(List.of()),
            validFrom.get(),
            validTo.get(),
            explanation.get(),
            source.get(),
            verifiedOn.get(),
            confidence.get()));
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text)).filter(uri -> "https".equals(uri.getScheme()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Pattern> pattern(String text) {
    try {
      return Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }
}
