package kyojo.persistence.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.Receipt;
import kyojo.domain.inventory.InventoryStore;
import kyojo.testkit.Inventories;
import kyojo.testkit.Samples;

/** Firms' lists of devices among what is encrypted. */
record SealedLists(InventoryStore store, Instant now) {
  /** The list of the firm, and that of one that nobody vouches for. */
  void fill(Receipt firm) {
    store.found(list(Samples.receipt(), Origin.OPEN));
    store.add(list(firm, Origin.SEMINAR));
  }

  void require(Receipt firm) {
    assertThat(store.find(Samples.COMMUNITY, firm.firm()))
        .isEqualTo(new InventoryStore.Found.Kept(list(firm, Origin.SEMINAR)));
  }

  private InventoryStore.Sealed list(Receipt receipt, Origin origin) {
    var list = Inventories.first(Samples.COMMUNITY, receipt.firm(), origin, now);
    return new InventoryStore.Sealed(list, receipt.secret().hash(), Optional.empty());
  }
}
