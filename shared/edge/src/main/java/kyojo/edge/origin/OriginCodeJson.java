package kyojo.edge.origin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.origin.IssuedCode;
import kyojo.edge.HttpResponse;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** An origin code on the wire. */
public final class OriginCodeJson {
  private OriginCodeJson() {}

  /** Tells whoever counts requests in front of the function that the code was a good one. */
  public static HttpResponse proven(Channel channel, HttpResponse answer) {
    return answer.status() == 201 && channel instanceof Channel.Code(OriginCode code)
        ? answer.with("origin-code", code.value())
        : answer;
  }

  /** Writes what a firm may know of a code that is open. */
  public static void writePublic(JsonOutput out, IssuedCode issued) {
    out.text("code", issued.code().value())
        .text("kind", issued.terms().origin().name())
        .text("label", issued.terms().label())
        .text("validTo", lastDay(issued.terms().until()).toString());
  }

  /** Writes what staff know of a code. */
  public static void writeIssued(JsonOutput out, IssuedCode issued, Instant now) {
    writePublic(out, issued);
    out.text("validFrom", day(issued.terms().from()).toString())
        .text("createdAt", Times.text(issued.createdAt()))
        .text("endedAt", issued.endedAt().map(Times::text))
        .text("state", state(issued, now));
  }

  private static String state(IssuedCode issued, Instant now) {
    if (issued.hasEnded(now)) {
      return "ENDED";
    }
    return issued.isOpen(now) ? "OPEN" : "COMING";
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(Times.JAPAN).toLocalDate();
  }

  private static LocalDate lastDay(Instant end) {
    return day(end.minus(Duration.ofNanos(1)));
  }
}
