package kyojo.persistence.statistics;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.CRC32;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.ContributionStore;
import kyojo.domain.statistics.FiscalYear;
import kyojo.persistence.StatisticsTable;

/** Turns contributions into items and back. What is read is validated again by the domain. */
final class ContributionItems {
  /**
   * Longer than any record of the stream, or anything that was read for one, is still on its way.
   */
  static final Duration GONE = Duration.ofDays(90);

  /** A week in which the last release of a year can still be made. */
  private static final Duration AFTER_FINAL = Duration.ofDays(7);

  private ContributionItems() {}

  static String pk(FiscalYear year, int bucket) {
    return String.format(
        Locale.ROOT, "%s%04d#%02d", StatisticsTable.CONTRIBUTIONS, year.year(), bucket);
  }

  static String sk(Firm firm) {
    return firm.community().value() + "#" + firm.id().value();
  }

  /** Where a firm lies: the same for as long as there are contributions. */
  static int bucket(Firm firm) {
    var sum = new CRC32();
    sum.update(sk(firm).getBytes(StandardCharsets.US_ASCII));
    return (int) (sum.getValue() % ContributionStore.BUCKETS);
  }

  /** It ends when its year cannot change any more: nobody needs it then. */
  static ContributionItem item(Contribution contribution, String version) {
    FiscalYear year = contribution.year();
    return new ContributionItem(
        pk(year, bucket(contribution.firm())),
        sk(contribution.firm()),
        year.next().next().begin().plus(AFTER_FINAL).getEpochSecond(),
        VersionBytes.of(version),
        contribution.questionSet().value(),
        contribution.answers().letters(),
        ProfileText.of(contribution.profile()),
        PackedMonths.of(contribution).bytes(year));
  }

  static ContributionItem gone(Firm firm, FiscalYear year, String version, Instant now) {
    return ContributionItem.gone(
        pk(year, bucket(firm)),
        sk(firm),
        now.plus(GONE).getEpochSecond(),
        VersionBytes.of(version));
  }

  static Contribution contribution(ContributionItem item, FiscalYear year) {
    var packed = PackedMonths.parse(requireNonNull(item.packed()), year);
    return new Contribution(
        firm(item.sk()),
        year,
        packed.isKnown(),
        ProfileText.parse(requireNonNull(item.profile())),
        new QuestionSetId(requireNonNull(item.questionSet())),
        Answers.ofLetters(requireNonNull(item.letters())),
        packed.total(),
        packed.months());
  }

  static Firm firm(String sk) {
    int end = sk.indexOf('#');
    return new Firm(new CommunityId(sk.substring(0, end)), new FirmId(sk.substring(end + 1)));
  }
}
