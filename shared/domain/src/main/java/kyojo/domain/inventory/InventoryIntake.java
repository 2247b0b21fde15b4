package kyojo.domain.inventory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.RecordType;
import kyojo.domain.community.Community;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.DiagnosisStore.FirmDiagnoses;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.inventory.SavingResult.Refusal;
import kyojo.domain.origin.OriginCodeStore;

/**
 * A list that somebody wants to keep, with what is needed to tell whether it may be.
 *
 * @param notice what the community shows now
 * @param origin where the firm comes from by the code of the request; nothing where that is not
 *     open
 */
record InventoryIntake(
    SaveInventory.Command command,
    Community community,
    PrivacyNotice notice,
    Optional<Origin> origin) {

  static InventoryIntake of(
      SaveInventory.Command command,
      Community community,
      PrivacyNotices notices,
      OriginCodeStore codes,
      Instant now) {
    PrivacyNotice notice =
        notices
            .find(community.privacyNotice())
            .orElseThrow(() ->
                new IllegalStateException(
                    "community " + community.id().value() + " names a notice that is not there"));
    return new InventoryIntake(command, community, notice, origin(command, codes, now));
  }

  private static Optional<Origin> origin(
      SaveInventory.Command command, OriginCodeStore codes, Instant now) {
    return switch (command.channel()) {
      case Channel.Open() -> Optional.of(Origin.OPEN);
      case Channel.Staff _ -> Optional.of(Origin.STAFF);
      case Channel.Code(OriginCode code) ->
          codes
              .find(command.community(), code)
              .filter(issued -> issued.isOpen(now))
              .map(issued -> issued.terms().origin());
    };
  }

  /** Why it may not be kept; nothing where it may. */
  List<Refusal> refusals() {
    var refusals = new ArrayList<Refusal>();
    if (!command.draft().notice().equals(community.privacyNotice())) {
      refusals.add(Refusal.NOTICE_OUTDATED);
    } else if (!notice.tells(RecordType.INVENTORY)) {
      refusals.add(Refusal.INVENTORIES_NOT_TAKEN);
    }
    if (origin.isEmpty()) {
      refusals.add(Refusal.CODE_NOT_OPEN);
    }
    return refusals;
  }

  /** The same for a firm that is known already by what it has. */
  InventoryIntake knownBy(FirmDiagnoses has) {
    Origin known =
        Stream.of(
                origin.stream(),
                has.inventory().map(DiagnosisStore.KeptInventory::origin).stream(),
                has.sealed().stream().map(sealed -> sealed.diagnosis().origin()))
            .flatMap(origins -> origins)
            .filter(one -> one != Origin.OPEN)
            .findFirst()
            .orElse(Origin.OPEN);
    return new InventoryIntake(command, community, notice, Optional.of(known));
  }

  /**
   * The list as it is kept from that moment on.
   *
   * @param before in whose place it comes
   */
  Inventory inventory(FirmId firm, Optional<Inventory> before, Review review, Instant time) {
    Instant now = time.truncatedTo(ChronoUnit.MILLIS);
    var conclusions = review.conclusions(command.draft(), now);
    List<KeptDevice> devices = Review.merge(command.draft(), conclusions, before);
    return new Inventory(
        command.community(),
        firm,
        before.map(old -> old.version() + 1).orElse(1L),
        now,
        now.plus(notice.retention(RecordType.INVENTORY)).truncatedTo(ChronoUnit.SECONDS),
        origin.orElseThrow(),
        command.draft().asked(),
        devices,
        KindCount.of(devices, conclusions));
  }
}
