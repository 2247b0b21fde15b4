package kyojo.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.catalogue.CatalogueImport.DeclaredFile;
import kyojo.domain.catalogue.CatalogueImport.Source;
import kyojo.domain.catalogue.PublishImport;
import kyojo.domain.catalogue.ReviewImports;
import kyojo.domain.catalogue.StartImport;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Person;
import kyojo.local.FirstStart;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Lists of labels that do not exist and say so, two of JC-STAR and one of other countries:
 * suppliers are called 架空…, numbers 見本-…. They go the way of every import, the older first, so that
 * labels have a history and some are not in the last list. Days in {@code labels.csv} are counted
 * from the day of the start ({@code {-30}}), and the first column says which list has the row. A
 * list that is there stays.
 */
public final class DemoLabels implements FirstStart {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final Pattern DAY = Pattern.compile("\\{(-?[0-9]{1,4})}");
  private static final URI SOURCE = URI.create("https://labels.example/list");
  private static final String ADDRESS = "127.0.0.1";
  private static final int OLDER_DAYS = 30;

  static final DemoList OLDER = new DemoList(Catalogue.JCSTAR_LABELS, "見本の一覧1", "labels.csv", "1");
  static final DemoList NEWER = new DemoList(Catalogue.JCSTAR_LABELS, "見本の一覧2", "labels.csv", "2");
  static final DemoList FOREIGN =
      new DemoList(Catalogue.FOREIGN_LABELS, "見本の海外の一覧", "foreign.csv", "1");

  private final InstantSource clock;

  /**
   * A list.
   *
   * @param part what stands in the first column of its rows
   */
  record DemoList(Catalogue catalogue, String name, String resource, String part) {}

  public DemoLabels(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void fill(DynamoDbClient client, Map<String, String> tables) {
    // Whoever imports has a name, which needs the keys of a later step.
  }

  @Override
  public void complete(
      DynamoDbClient client, Map<String, String> tables, Map<String, String> variables) {
    var importing = DemoImporting.on(client, tables, variables, clock);
    Optional<Person> person = DemoPeople.find("ipa-1").map(DemoPeople.DemoPerson::person);
    if (person.isPresent()) {
      fill(importing, person.get(), clock.instant());
    }
  }

  private void fill(DemoImporting importing, Person person, Instant now) {
    Instant yesterday = now.minus(Duration.ofDays(1));
    if (importing.isEmpty(Catalogue.JCSTAR_LABELS)) {
      publish(importing, person, OLDER, now.minus(Duration.ofDays(OLDER_DAYS)));
      publish(importing, person, NEWER, yesterday);
    }
    if (importing.isEmpty(Catalogue.FOREIGN_LABELS)) {
      publish(importing, person, FOREIGN, yesterday);
    }
  }

  private void publish(DemoImporting importing, Person person, DemoList list, Instant takenAt) {
    byte[] file = file(list).getBytes(StandardCharsets.UTF_8);
    var command =
        new StartImport.Command(
            person,
            ADDRESS,
            IdempotencyKey.random(),
            list.catalogue(),
            new DeclaredFile(list.name() + ".csv", file.length, sha256(file)),
            new Source(SOURCE, takenAt));
    if (importing.start().start(command) instanceof StartImport.Result.Begun begun) {
      importing.uploads().put(begun.begun(), file);
      var caller = new PublishImport.Caller(person, ADDRESS, begun.begun().id());
      ReviewImports.Result shown = importing.review().show(person, begun.begun().id());
      if (!(shown instanceof ReviewImports.Result.Shown one) || one.preview().isEmpty()) {
        throw new IllegalStateException(list + ": " + shown);
      }
      importing.publish().publish(caller, one.preview().get().tag(), Optional.empty());
    }
  }

  /** A list with days as they are today. */
  String file(DemoList list) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    List<String> lines = resource(list.resource()).lines().toList();
    return lines.stream()
        .filter(
            line -> line.equals(lines.getFirst()) || line.split(",", 2)[0].contains(list.part()))
        .map(line ->
            DAY.matcher(line)
                .replaceAll(day -> today.plusDays(Long.parseLong(day.group(1))).toString()))
        .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(DemoLabels.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
