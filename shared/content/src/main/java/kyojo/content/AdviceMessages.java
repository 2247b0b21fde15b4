package kyojo.content;

import static kyojo.content.ContentTypes.TEXT;
import static kyojo.json.JsonTypes.map;
import static kyojo.json.JsonTypes.object;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kyojo.domain.scoring.Advice;
import kyojo.domain.scoring.AdviceTexts;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** Why a measure is advised, in words. */
record AdviceMessages(Map<Advice.Reason, String> reasons) implements AdviceTexts {
  static final JsonType<AdviceMessages> TYPE = object(AdviceMessages::decode);

  AdviceMessages {
    reasons = Map.copyOf(reasons);
    var missing = EnumSet.allOf(Advice.Reason.class);
    missing.removeAll(reasons.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("no text for " + missing);
    }
  }

  @Override
  public String reason(Advice advice) {
    return Objects.requireNonNull(reasons.get(advice.reason()))
        .replace("{topic}", advice.question().topic())
        .replace("{gain}", Integer.toString(advice.gain()));
  }

  private static Decoded<AdviceMessages> decode(Fields fields) {
    ContentTypes.head(fields, "advice-messages");
    int size = Advice.Reason.values().length;
    var reasons = fields.required("reasons", map(AdviceMessages::reasonOf, TEXT, size));
    return fields.build(() -> new AdviceMessages(reasons.get()));
  }

  private static Optional<Advice.Reason> reasonOf(String name) {
    return Arrays.stream(Advice.Reason.values()).filter(r -> r.name().equals(name)).findFirst();
  }
}
