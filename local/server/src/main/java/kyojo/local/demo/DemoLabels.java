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
 * Two lists of labels that do not exist and say so: suppliers are called 架空…, numbers 見本-…. They go
 * the way of every import, the older first, so that labels have a history and some are not in the
 * last list. Days in {@code labels.csv} are counted from the day of the start ({@code {-30}}), and
 * its first column says which of the two lists has the row. A list that is there stays.
 */
public final class DemoLabels implements FirstStart {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final Pattern DAY = Pattern.compile("\\{(-?[0-9]{1,4})}");
  private static final URI SOURCE = URI.create("https://labels.example/list");
  private static final String ADDRESS = "127.0.0.1";
  private static final int OLDER_DAYS = 30;

  private final InstantSource clock;

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
    if (importing.isEmpty() && person.isPresent()) {
      Instant now = clock.instant();
      publish(importing, person.get(), "1", now.minus(Duration.ofDays(OLDER_DAYS)));
      publish(importing, person.get(), "2", now.minus(Duration.ofDays(1)));
    }
  }

  private void publish(DemoImporting importing, Person person, String list, Instant takenAt) {
    byte[] file = file(list).getBytes(StandardCharsets.UTF_8);
    var command =
        new StartImport.Command(
            person,
            ADDRESS,
            IdempotencyKey.random(),
            Catalogue.JCSTAR_LABELS,
            new DeclaredFile("見本の一覧" + list + ".csv", file.length, sha256(file)),
            new Source(SOURCE, takenAt));
    if (importing.start().start(command) instanceof StartImport.Result.Begun begun) {
      importing.uploads().put(begun.begun(), file);
      var caller =
          new PublishImport.Caller(person, ADDRESS, Catalogue.JCSTAR_LABELS, begun.begun().id());
      ReviewImports.Result shown =
          importing.review().show(person, Catalogue.JCSTAR_LABELS, begun.begun().id());
      if (!(shown instanceof ReviewImports.Result.Shown one) || one.preview().isEmpty()) {
        throw new IllegalStateException("labels.csv: " + shown);
      }
      importing.publish().publish(caller, one.preview().get().tag(), Optional.empty());
    }
  }

  /** One of the two lists, with days as they are today. */
  String file(String list) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    List<String> lines = resource().lines().toList();
    return lines.stream()
        .filter(line -> line.equals(lines.getFirst()) || line.split(",", 2)[0].contains(list))
        .map(line ->
            DAY.matcher(line)
                .replaceAll(day -> today.plusDays(Long.parseLong(day.group(1))).toString()))
        .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
  }

  private static String resource() {
    try (var in = Objects.requireNonNull(DemoLabels.class.getResourceAsStream("labels.csv"))) {
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
