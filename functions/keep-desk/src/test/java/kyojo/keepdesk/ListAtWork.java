package kyojo.keepdesk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.content.ShippedContent;
import kyojo.domain.community.Communities;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.diagnosis.KeepConsent;
import kyojo.domain.diagnosis.Whose;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.inventory.Asked;
import kyojo.domain.inventory.HoldInventory;
import kyojo.domain.inventory.InventoryDraft;
import kyojo.domain.inventory.InventoryStore;
import kyojo.domain.inventory.Review;
import kyojo.domain.inventory.SaveInventory;
import kyojo.domain.jcstar.CheckInventory;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Registry;
import kyojo.domain.origin.OriginCodeStore;

/** What a firm does with its list of devices, beside its diagnoses. */
record ListAtWork(
    Communities communities,
    DiagnosisStore diagnoses,
    InventoryStore inventories,
    FirmFacts facts,
    OriginCodeStore codes,
    KeepConsent.Right right,
    InstantSource clock) {
  private static final ShippedContent CONTENT = ShippedContent.load();

  /** Keeps a list where it has none. */
  void keep() {
    new SaveInventory(communities, CONTENT, diagnoses, inventories, facts, codes, review(), clock)
        .save(
            new SaveInventory.Command(
                right.community(),
                IdempotencyKey.random(),
                new Whose.Holder(right.receipt()),
                Optional.empty(),
                new Channel.Open(),
                new InventoryDraft(
                    new Asked(Level.STAR_1, Optional.empty()),
                    List.of(),
                    "standard-2026-11-28",
                    false)));
  }

  void erase() {
    new HoldInventory(diagnoses, inventories, facts, review(), clock)
        .erase(new HoldInventory.Right(right.community(), right.receipt()));
  }

  private static Review review() {
    return new Review(new CheckInventory(Registry::empty, List.of()));
  }
}
