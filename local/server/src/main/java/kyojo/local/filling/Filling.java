package kyojo.local.filling;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kyojo.json.JsonOutput;
import kyojo.json.JsonValue.JsonObject;
import kyojo.local.filling.Calls.Answer;
import kyojo.local.filling.Visit.Origin;
import kyojo.stack.StartError;

/** Sends visits in the order of their moments, each firm's one after the other. */
final class Filling {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String QUESTION_SET = "ipa-jisha-3.1";
  private static final int SENDERS = 6;
  private static final int FISCAL_MONTH = 4;
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;
  private static final int GONE = 410;

  private final Calls calls;

  /** What opens each firm's history; empty where it was erased by an earlier run. */
  private final Map<Integer, CompletableFuture<Optional<String>>> receipts =
      new ConcurrentHashMap<>();

  private final ConcurrentMap<CodeOf, String> codes = new ConcurrentHashMap<>();

  Filling(Calls calls) {
    this.calls = calls;
  }

  private record CodeOf(String community, Origin origin, int fiscalYear) {}

  /** Issues the codes that the visits need, then sends all; tells of each that is done. */
  void send(List<Visit> visits, Consumer<Visit> done) {
    visits.stream().filter(Filling::hasCode).forEach(this::issue);
    visits.forEach(visit -> receipts.computeIfAbsent(visit.firm(), _ -> new CompletableFuture<>()));
    all(visits, visit -> send(visit, done));
  }

  /** Erases what firms erase at the end; how many firms it were. */
  int erase(List<Visit> visits) {
    List<Visit> erasing =
        visits.stream().filter(visit -> visit.isFirst() && visit.isErased()).toList();
    all(erasing, this::erase);
    return erasing.size();
  }

  /** Several at a time, begun in their order; the first that fails ends it. */
  private static void all(List<Visit> visits, Consumer<Visit> each) {
    var failed = new ConcurrentLinkedQueue<RuntimeException>();
    try (var senders = Executors.newFixedThreadPool(SENDERS)) {
      visits.forEach(visit ->
          senders.execute(() -> {
            try {
              if (failed.isEmpty()) {
                each.accept(visit);
              }
            } catch (RuntimeException e) {
              failed.add(e);
            }
          }));
    }
    failed.stream()
        .findFirst()
        .ifPresent(why -> {
          throw why;
        });
  }

  private void send(Visit visit, Consumer<Visit> done) {
    CompletableFuture<Optional<String>> receipt = receiptOf(visit);
    try {
      Answer answer = visit.origin() == Origin.STAFF ? typedIn(visit) : sent(visit);
      if (answer.status() != CREATED && answer.status() != GONE) {
        throw refused("A firm's sheet", answer);
      }
      if (visit.isFirst()) {
        receipt.complete(answer.text("receipt"));
      }
      done.accept(visit);
    } finally {
      // Whoever waits for a firm that could not be made goes on, and ends.
      receipt.complete(Optional.empty());
    }
  }

  private CompletableFuture<Optional<String>> receiptOf(Visit visit) {
    return receipts.computeIfAbsent(visit.firm(), _ -> new CompletableFuture<>());
  }

  /** By the firm itself, with its receipt where it has been here before. */
  private Answer sent(Visit visit) {
    HttpRequest.Builder request =
        keyed(calls.to(community(visit) + "/diagnoses", visit.at()), visit.key());
    if (!visit.isFirst()) {
      Optional<String> receipt = receiptOf(visit).join();
      if (receipt.isEmpty()) {
        return new Answer(GONE, new JsonObject(Map.of()));
      }
      request.header("Receipt", receipt.get());
    }
    Optional<String> code =
        hasCode(visit) ? Optional.ofNullable(codes.get(codeOf(visit))) : Optional.empty();
    code.ifPresent(text -> request.header("Origin-Code", text));
    return calls.post(
        request,
        JsonOutput.object(out -> {
          write(out, visit);
          out.text("origin", code);
        }));
  }

  /** On paper, which a clerk types in. */
  private Answer typedIn(Visit visit) {
    HttpRequest.Builder request =
        keyed(calls.to(community(visit) + "/desk/diagnoses", visit.at()), visit.key())
            .header("Authorization", calls.authorization(visit.community().clerk()));
    return calls.post(request, JsonOutput.object(out -> write(out, visit)));
  }

  private static void write(JsonOutput out, Visit visit) {
    boolean isPaper = visit.origin() == Origin.STAFF;
    out.text("questionSet", QUESTION_SET)
        .object(
            "answers",
            answers ->
                visit
                    .answers()
                    .forEach(
                        (question, answer) -> answers.text(Integer.toString(question), answer)))
        .object("profile", profile -> writeProfile(profile, visit))
        .object(
            "consent",
            consent -> {
              consent.text("notice", visit.community().notice());
              if (isPaper) {
                consent.bool("agreedOnPaper", true);
              }
              visit.share().ifPresent(share -> consent.bool("shareIdentity", share));
            });
  }

  private static void writeProfile(JsonOutput out, Visit visit) {
    Visit.Company company = visit.company();
    out.text("industry", company.industry())
        .text("employees", company.employees())
        .text("prefecture", company.prefecture())
        .text("firmName", visit.share().map(_ -> company.name()))
        .text("scope", visit.isMerged() ? Optional.of("本店と支店（2枚を合わせた結果）") : Optional.empty());
  }

  private void erase(Visit visit) {
    receiptOf(visit)
        .join()
        .ifPresent(receipt -> {
          Answer answer =
              calls.delete(calls.to(community(visit) + "/history").header("Receipt", receipt));
          if (answer.status() != NO_CONTENT && answer.status() != GONE) {
            throw refused("Erasing a firm", answer);
          }
        });
  }

  private static boolean hasCode(Visit visit) {
    return visit.origin() == Origin.SEMINAR || visit.origin() == Origin.INVITATION;
  }

  private static CodeOf codeOf(Visit visit) {
    LocalDate day = LocalDate.ofInstant(visit.at(), JAPAN);
    int year = day.getMonthValue() < FISCAL_MONTH ? day.getYear() - 1 : day.getYear();
    return new CodeOf(visit.community().id(), visit.origin(), year);
  }

  /**
   * Once for a community, an origin and a fiscal year: asked again, the desk finds it by its key.
   */
  private void issue(Visit visit) {
    codes.computeIfAbsent(codeOf(visit), of -> issued(of, visit.community()));
  }

  private String issued(CodeOf of, Place place) {
    LocalDate first = LocalDate.of(of.fiscalYear(), FISCAL_MONTH, 1);
    Instant at = first.atStartOfDay(JAPAN).toInstant();
    String name = of.origin() == Origin.SEMINAR ? "情報セキュリティ講習会" : "会報でのご案内";
    byte[] body =
        JsonOutput.object(out ->
            out.text("kind", of.origin().name())
                .text("label", of.fiscalYear() + "年度 " + name + "（架空）")
                .text("validFrom", first.toString())
                .text("validTo", first.plusYears(1).minusDays(1).toString()));
    Answer answer =
        calls.post(
            keyed(calls.to("/v1/communities/" + place.id() + "/desk/origin-codes", at), key(of))
                .header("Authorization", calls.authorization(place.clerk())),
            body);
    return answer.text("code").orElseThrow(() -> refused("An origin code", answer));
  }

  /** Of a name, in the form of a random one, which the API wants. */
  private static UUID key(CodeOf of) {
    UUID name = UUID.nameUUIDFromBytes(("demo-data " + of).getBytes(StandardCharsets.UTF_8));
    return new UUID(
        (name.getMostSignificantBits() & ~0xF000L) | 0x4000L, name.getLeastSignificantBits());
  }

  private static HttpRequest.Builder keyed(HttpRequest.Builder request, UUID key) {
    return request.header("Idempotency-Key", key.toString());
  }

  private static String community(Visit visit) {
    return "/v1/communities/" + visit.community().id();
  }

  private static StartError refused(String what, Answer answer) {
    String why = answer.text("code").or(() -> answer.text("message")).orElse("no reason");
    return new StartError(what + " was refused: " + answer.status() + " " + why);
  }
}
