package kyojo.persistence.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyojo.domain.community.Communities;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.report.By;
import kyojo.domain.notice.Addresses;
import kyojo.domain.notice.News;
import kyojo.domain.notice.News.Kind;
import kyojo.domain.notice.NewsSource;
import kyojo.domain.notice.Recipient;
import kyojo.domain.notice.Recipient.Reporter;
import kyojo.domain.notice.Recipient.Staff;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.TenantCipher;
import org.jspecify.annotations.Nullable;

/**
 * What is written of incidents as news, and where mails about it go. Of what a report says nothing
 * is opened; of its contact, who gets a mail.
 */
public final class DynamoIncidentNews implements NewsSource, Addresses {
  private static final Pattern PARTITION = Pattern.compile("T#([0-9A-Z]{26})#R#([0-9A-Z]{26})");
  private static final String REPORTER = "REPORTER";

  /** The first version is told by its case: by the time it has a place of its own it is old. */
  private static final String FIRST = Keys.reportVersion(1);

  private final RecordsTable records;
  private final Communities communities;
  private final ReporterItems reporters;

  public DynamoIncidentNews(RecordsTable records, Communities communities, TenantCipher cipher) {
    this.records = records;
    this.communities = communities;
    this.reporters = new ReporterItems(new IncidentSeal(cipher));
  }

  @Override
  public Optional<Addressed> news(String partition, String sort) {
    Matcher key = PARTITION.matcher(partition);
    if (!key.matches() || !isOfInterest(sort)) {
      return Optional.empty();
    }
    return CommunityId.parse(key.group(1))
        .flatMap(community ->
            IncidentId.parse(key.group(2)).flatMap(incident -> news(community, incident, sort)));
  }

  /** Everything else in the table is passed over without a read. */
  private static boolean isOfInterest(String sort) {
    return sort.equals(Keys.CASE)
        || (sort.startsWith(Keys.REPORT_PREFIX) && !sort.equals(FIRST))
        || sort.startsWith(Keys.MESSAGE_PREFIX)
        || sort.startsWith(Keys.REMINDER_PREFIX);
  }

  private Optional<Addressed> news(CommunityId community, IncidentId incident, String sort) {
    var found = item(community, incident, Keys.CASE).filter(DynamoIncidentNews::isKept);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Instant receivedAt = Parts.facts(found.get()).time("receivedAt");
    return item(community, incident, sort)
        .map(Parts::facts)
        .map(facts -> {
          Recipient recipient = recipient(incident, sort, facts);
          var news =
              new News(
                  incident.value() + "#" + sort,
                  kind(sort, facts),
                  incident.number(receivedAt),
                  sort.equals(Keys.CASE) ? receivedAt : facts.time("at"));
          return new Addressed(community, recipient, news);
        });
  }

  private static boolean isKept(IncidentItem item) {
    return item.head().type().equals(IncidentItem.CASE);
  }

  private static Kind kind(String sort, Texts facts) {
    if (sort.startsWith(Keys.REMINDER_PREFIX)) {
      return facts.one(Kind.class, "kind");
    }
    if (sort.startsWith(Keys.MESSAGE_PREFIX)) {
      return Kind.MESSAGE;
    }
    return sort.equals(Keys.CASE) ? Kind.REPORT : Kind.ADDITION;
  }

  /** Who did not say it; of what staff typed in, the others of the staff. */
  private static Recipient recipient(IncidentId incident, String sort, Texts facts) {
    boolean isForReporter =
        sort.startsWith(Keys.REMINDER_PREFIX)
            ? facts.text("to").equals(REPORTER)
            : sort.startsWith(Keys.MESSAGE_PREFIX) && facts.one(By.class, "by") == By.STAFF;
    return isForReporter ? new Reporter(incident) : new Staff();
  }

  @Override
  public Optional<EmailAddress> address(CommunityId community, Recipient recipient) {
    return switch (recipient) {
      case Staff() -> communities.find(community).flatMap(it -> it.contact().email());
      case Reporter(IncidentId incident) ->
          item(community, incident, Keys.CONTACT)
              .map(item -> reporters.contact(community, item))
              .flatMap(kyojo.domain.incident.report.Reporter::safeMail);
    };
  }

  private Optional<IncidentItem> item(CommunityId community, IncidentId incident, String sort) {
    var request = RecordsTable.get(Keys.incident(community, incident), sort);
    @Nullable IncidentItem item = records.of(community, IncidentItemSchema.SCHEMA).getItem(request);
    return Optional.ofNullable(item);
  }
}
