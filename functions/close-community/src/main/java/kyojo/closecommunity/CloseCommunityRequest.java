package kyojo.closecommunity;

import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;

import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.domain.Limits;
import kyojo.domain.closing.Caller;
import kyojo.domain.closing.CarryOutClosing.Step;
import kyojo.domain.closing.Office;
import kyojo.domain.closing.Recipient;
import kyojo.domain.identity.Secret;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.closing.ClosingRequest;
import kyojo.json.JsonType;

/** What owners ask of a closing that is carried out, on the wire. */
final class CloseCommunityRequest {
  private static final int KEY_CHARS_MAX = 100;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private static final JsonType<Step> STEP =
      object(fields -> {
        var recipient =
            fields.optional(
                "recipient",
                parsed(KEY_CHARS_MAX, Recipient::parse, RequestViolation.RECIPIENT_MALFORMED));
        var proof =
            fields.optional(
                "proof", parsed(KEY_CHARS_MAX, Secret::parse, RequestViolation.PROOF_WRONG));
        return fields.build(() -> step(recipient.get(), proof.get()));
      });

  private CloseCommunityRequest() {}

  record AskedStep(Caller caller, Step step) {}

  record AskedPart(Caller caller, String digest) {}

  static Input<AskedStep> step(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = ClosingRequest.caller(fields, request, Office.COMMUNITY);
    var step = fields.body(STEP, Limits.CLOSING_BYTES_MAX);
    return fields.build(() -> new AskedStep(caller.get(), step.get()));
  }

  static Input<AskedPart> part(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = ClosingRequest.caller(fields, request, Office.COMMUNITY);
    var digest = fields.path("digest", CloseCommunityRequest::digest);
    return fields.build(() -> new AskedPart(caller.get(), digest.get()));
  }

  private static Optional<String> digest(String text) {
    return DIGEST.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  /** A proof goes before: who has it has the archive that it is in. */
  private static Step step(Optional<Recipient> recipient, Optional<Secret> proof) {
    return proof
        .<Step>map(Step.Erase::new)
        .or(() -> recipient.map(Step.Export::new))
        .orElseGet(Step.GoOn::new);
  }
}
