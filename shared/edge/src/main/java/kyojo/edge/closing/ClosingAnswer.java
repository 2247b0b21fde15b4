package kyojo.edge.closing;

import java.util.Base64;
import java.util.Optional;
import kyojo.domain.closing.Archive;
import kyojo.domain.closing.Caller;
import kyojo.domain.closing.Closing;
import kyojo.domain.closing.ClosingStore.SealedPart;
import kyojo.domain.closing.Office;
import kyojo.domain.closing.Outcome;
import kyojo.domain.closing.Witness;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What is answered about a closing. IPA is told how it stands, and nothing of the archive. */
public final class ClosingAnswer {
  private static final String NOT_CLOSING = "OPEN";

  private ClosingAnswer() {}

  public static HttpResponse of(Outcome outcome, Caller caller) {
    return switch (outcome) {
      case Outcome.Shown(Optional<Closing> closing) ->
          HttpResponse.json(200, out -> write(out, closing, caller));
      case Outcome.Part(SealedPart part) ->
          HttpResponse.json(
              200, out -> out.text("content", Base64.getEncoder().encodeToString(part.bytes())));
      case Outcome.Denied() -> problem(ProblemCode.FORBIDDEN);
      case Outcome.Unknown() -> problem(ProblemCode.NOT_FOUND);
      case Outcome.AskedAlready() -> problem(ProblemCode.CLOSING_ASKED_ALREADY);
      case Outcome.SecondPersonNeeded() -> problem(ProblemCode.CLOSING_SECOND_PERSON);
      case Outcome.TooEarly() -> problem(ProblemCode.CLOSING_TOO_EARLY);
      case Outcome.TooLate() -> problem(ProblemCode.CLOSING_BEGUN);
      case Outcome.ProofWrong() ->
          Problem.of(
                  ProblemCode.INVALID_REQUEST,
                  Violation.at(Pointer.ROOT.member("proof"), RequestViolation.PROOF_WRONG))
              .response();
    };
  }

  private static HttpResponse problem(ProblemCode code) {
    return Problem.of(code).response();
  }

  private static void write(JsonOutput out, Optional<Closing> closing, Caller caller) {
    out.text("phase", closing.map(c -> c.phase().name()).orElse(NOT_CLOSING));
    closing.ifPresent(there -> write(out, there, caller));
  }

  private static void write(JsonOutput out, Closing closing, Caller caller) {
    out.text("since", Times.text(closing.since()))
        .object("askedBy", item -> write(item, closing.askedBy(), caller))
        .bool("withoutWaiting", closing.withoutWaiting())
        .text("endsAt", closing.endsAt().map(Times::text))
        .text("exportableFrom", closing.exportableFrom().map(Times::text))
        .text("settledFrom", Times.text(closing.settledFrom()))
        .number("checked", closing.checked())
        .number("erased", closing.erasure().erased());
    closing
        .confirmedBy()
        .ifPresent(by -> out.object("confirmedBy", item -> write(item, by, caller)));
    closing
        .archive()
        .filter(archive -> caller.office() == Office.COMMUNITY)
        .ifPresent(archive -> out.object("archive", item -> write(item, archive)));
  }

  private static void write(JsonOutput out, Witness witness, Caller caller) {
    out.text("name", witness.name().text())
        .text("office", witness.office().name())
        .text("at", Times.text(witness.at()))
        .bool("you", witness.person().equals(caller.person()));
  }

  private static void write(JsonOutput out, Archive archive) {
    out.text("recipient", archive.recipient().text())
        .text("asOf", Times.text(archive.asOf()))
        .number("records", archive.records())
        .objects("parts", archive.parts(), ClosingAnswer::write);
    archive.contents().ifPresent(part -> out.object("contents", item -> write(item, part)));
  }

  private static void write(JsonOutput out, Archive.Part part) {
    out.text("digest", part.digest()).number("bytes", part.bytes());
  }
}
