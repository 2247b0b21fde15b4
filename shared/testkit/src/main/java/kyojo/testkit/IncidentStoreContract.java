package kyojo.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.incident.IncidentType;
import kyojo.domain.incident.report.Attachment;
import kyojo.domain.incident.report.CaseState;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.IncidentStore.Change;
import kyojo.domain.incident.report.IncidentStore.Dossier;
import kyojo.domain.incident.report.IncidentStore.Found;
import kyojo.domain.incident.report.IncidentStore.Opening;
import kyojo.domain.incident.report.Message;
import kyojo.domain.incident.report.Outcome;
import kyojo.domain.incident.report.ReportLimits;
import kyojo.domain.incident.report.ReportVersion;
import kyojo.domain.incident.report.Reporter;
import kyojo.domain.incident.report.Tlp;
import kyojo.testkit.Incidents.Reported;
import org.junit.jupiter.api.Test;

/** What every {@link IncidentStore} keeps, whatever it is made of. */
public abstract class IncidentStoreContract extends ChangedCaseContract {
  private static final Instant FORGOTTEN = Instant.parse("2027-02-26T08:40:00Z");
  private static final int CALLERS = 8;

  @Test
  void givesBackWhatWasReported() {
    Reported reported = opened();

    assertThat(find(reported)).isEqualTo(new Found.Kept(reported.opened()));
    assertThat(dossier(reported))
        .isEqualTo(
            new Dossier(
                reported.opened(),
                List.of(reported.version()),
                Incidents.CONTACT,
                List.of(),
                List.of()));
  }

  @Test
  void keepsNothingOfSomebodyWhoSaysNothing() {
    Reported reported = fresh();
    store().open(reported.version(), reported.opened(), Reporter.NONE);

    assertThat(dossier(reported).reporter()).isEqualTo(Reporter.NONE);
  }

  @Test
  void leavesWhatIsThereAndShowsIt() {
    Reported reported = opened();
    IncidentCase changed = Incidents.more(reported.opened(), 0, 0, 0);
    store().replace(reported.opened(), changed);

    assertThat(store().open(reported.version(), reported.opened(), Reporter.NONE))
        .isEqualTo(new Opening.AlreadyThere(changed));
    assertThat(dossier(reported).reporter()).isEqualTo(Incidents.CONTACT);
    assertThat(dossier(reported).versions()).containsExactly(reported.version());
  }

  @Test
  void tellsExactlyOneOfManyCallersThatItOpened() {
    Reported reported = fresh();

    long opened =
        IntStream.range(0, CALLERS)
            .parallel()
            .mapToObj(_ -> store().open(reported.version(), reported.opened(), Incidents.CONTACT))
            .filter(Opening.Opened.class::isInstance)
            .count();

    assertThat(opened).isEqualTo(1);
  }

  @Test
  void addsAVersionAMessageAndAFileOnceAndTellsTheCase() {
    Reported reported = opened();
    ReportVersion second = Incidents.next(reported.opened(), "バックアップも読めません。");
    IncidentCase afterSecond = Incidents.more(reported.opened(), 1, 0, 0);
    var contact =
        new Reporter(
            Optional.empty(), Optional.of("佐藤"), Optional.empty(), Optional.empty(), false);
    Message message = Incidents.message(afterSecond, "電話をください。", TIME.plusSeconds(9));
    IncidentCase afterMessage = Incidents.more(afterSecond, 0, 1, 0);
    Attachment file = Incidents.attachment(afterMessage, "画面.png", TIME.plusSeconds(10));
    IncidentCase afterFile = Incidents.more(afterMessage, 0, 0, 1);

    assertThat(store().add(second, afterSecond, contact)).isEqualTo(Change.DONE);
    assertThat(store().add(message, afterMessage)).isEqualTo(Change.DONE);
    assertThat(store().add(file, afterFile)).isEqualTo(Change.DONE);
    assertThat(store().add(second, afterSecond, contact)).isEqualTo(Change.THERE);
    assertThat(store().add(message, afterMessage)).isEqualTo(Change.THERE);
    assertThat(store().add(file, afterFile)).isEqualTo(Change.THERE);

    assertThat(dossier(reported))
        .isEqualTo(
            new Dossier(
                afterFile,
                List.of(reported.version(), second),
                contact,
                List.of(message),
                List.of(file)));
  }

  @Test
  void oneOfManyWhoAddAtOnceComesFirst() {
    Reported reported = opened();

    long added =
        IntStream.range(0, CALLERS)
            .parallel()
            .mapToObj(i -> {
              IncidentCase after = Incidents.more(reported.opened(), 0, 1, 0);
              return store().add(Incidents.message(after, "それぞれ" + i, TIME), after);
            })
            .filter(change -> change == Change.DONE)
            .count();

    assertThat(added).isEqualTo(1);
    assertThat(dossier(reported).messages()).hasSize(1);
    assertThat(dossier(reported).versions()).containsExactly(reported.version());
  }

  @Test
  void erasesWhoReportedAlone() {
    Reported reported = opened();
    IncidentCase changed = Incidents.more(reported.opened(), 0, 0, 0);

    assertThat(store().eraseContact(changed)).isTrue();

    assertThat(dossier(reported).reporter()).isEqualTo(Reporter.NONE);
    assertThat(dossier(reported).versions()).containsExactly(reported.version());
  }

  @Test
  void givesBackAllThatStaffMakeOfIt() {
    Reported reported = opened();
    var member = new MemberId("00000000000000000000000009");
    var handling =
        new IncidentCase.Handling(
            CaseState.DONE,
            Optional.of(member),
            Optional.of(
                new IncidentCase.Judgement(
                    IncidentType.OUTAGE, 1, "停電とわかりました。", member, TIME.plusSeconds(60))),
            Optional.of(LocalDate.of(2026, 12, 1)),
            Optional.of(Outcome.DUPLICATE),
            Optional.of(TIME.plusSeconds(70)),
            Optional.of(fresh().receipt().incident()),
            Set.of(new IncidentId("1".repeat(26)), new IncidentId("2".repeat(26))));
    var activity =
        new IncidentCase.Activity(
            TIME, Optional.of(TIME.plusSeconds(80)), Optional.of(TIME.plusSeconds(30)));
    IncidentCase changed =
        reported.opened().with(handling, Tlp.GREEN, activity, reported.opened().ends());

    assertThat(store().replace(reported.opened(), changed)).isTrue();

    assertThat(find(reported)).isEqualTo(new Found.Kept(changed));
  }

  @Test
  void endsContactAndFilesSoonerWhenACaseIsClosedAndAsBeforeWhenItIsOpenedAgain() {
    Reported reported = opened();
    IncidentCase one = Incidents.more(reported.opened(), 0, 0, 1);
    store().add(Incidents.attachment(one, "画面.png", TIME), one);
    var ends = one.ends().closed(TIME, Duration.ofDays(365), Duration.ofDays(90));
    IncidentCase closed = one.with(one.handling(), one.tlp(), one.activity(), ends);

    assertThat(store().replace(one, closed)).isTrue();

    assertThat(find(reported)).isEqualTo(new Found.Kept(closed));
    assertThat(end(reported, "CONTACT")).isEqualTo(ends.contact());
    assertThat(end(reported, "A#")).isEqualTo(ends.attachments());
    IncidentCase again = closed.with(one.handling(), one.tlp(), one.activity(), ends.reopened());
    assertThat(store().replace(closed, again)).isTrue();
    assertThat(end(reported, "CONTACT")).isEqualTo(one.ends().report());
  }

  /** When the first item ends whose sort key begins so. */
  protected abstract Instant end(Reported reported, String sortKey);

  @Test
  void forgetsWhatWasErasedAndOpensNothingThereAgain() {
    Reported reported = opened();
    IncidentCase one = Incidents.more(reported.opened(), 0, 0, 1);
    Attachment file = Incidents.attachment(one, "画面.png", TIME);
    store().add(file, one);

    assertThat(store().beginErasing(one)).isTrue();

    IncidentCase erasing = ((Found.Erasing) find(reported)).found();
    assertThat(erasing.opensTo(reported.receipt())).isTrue();
    assertThat(store().read(COMMUNITY, one.incident())).isEmpty();
    IncidentCase late = Incidents.more(erasing, 0, 1, 0);
    assertThat(store().add(Incidents.message(late, "x", TIME), late)).isEqualTo(Change.STALE);
    assertThat(store().attachments(COMMUNITY, one.incident())).containsExactly(file);
    assertThat(store().open(reported.version(), reported.opened(), Reporter.NONE))
        .isEqualTo(new Opening.Erased());

    store().erase(erasing, FORGOTTEN);
    store().erase(erasing, FORGOTTEN);

    assertThat(find(reported)).isEqualTo(new Found.Erased());
    assertThat(end(reported, "")).isEqualTo(FORGOTTEN);
    assertThat(store().attachments(COMMUNITY, one.incident())).isEmpty();
    assertThat(store().open(reported.version(), reported.opened(), Reporter.NONE))
        .isEqualTo(new Opening.Erased());
  }

  @Test
  void knowsNothingOfAnotherTenantOrReport() {
    Reported reported = opened();

    assertThat(store().find(OTHER, reported.receipt().incident())).isEqualTo(new Found.None());
    assertThat(store().read(OTHER, reported.receipt().incident())).isEmpty();
    assertThat(find(fresh())).isEqualTo(new Found.None());
  }

  @Test
  void keepsAsMuchAsAReportMayHold() {
    Reported reported = opened();
    IncidentCase last = reported.opened();
    String story = "災".repeat(ReportLimits.STORY_CHARS_MAX);
    while (last.contents().versions() < ReportLimits.VERSIONS_MAX) {
      IncidentCase next = Incidents.more(last, 1, 0, 0);
      assertThat(store().add(Incidents.next(last, story), next, Reporter.NONE))
          .isEqualTo(Change.DONE);
      last = next;
    }
    String text = "字".repeat(ReportLimits.MESSAGE_CHARS_MAX);
    while (last.contents().messages() < ReportLimits.MESSAGES_MAX) {
      IncidentCase next = Incidents.more(last, 0, 1, 0);
      Instant at = TIME.plusSeconds(next.contents().messages());
      assertThat(store().add(Incidents.message(next, text, at), next)).isEqualTo(Change.DONE);
      last = next;
    }

    Dossier dossier = dossier(reported);
    assertThat(dossier.versions()).hasSize(ReportLimits.VERSIONS_MAX);
    assertThat(requireNonNull(dossier.newest().content().story().orElse(null))).isEqualTo(story);
    assertThat(dossier.messages()).hasSize(ReportLimits.MESSAGES_MAX);
    assertThat(dossier.messages()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
  }

  private Found find(Reported reported) {
    return store().find(COMMUNITY, reported.receipt().incident());
  }
}
