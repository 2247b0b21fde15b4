package kyojo.persistence.incident;

import kyojo.domain.identity.CommunityId;
import kyojo.persistence.ItemHead;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.keys.TenantCipher.Place;
import org.jspecify.annotations.Nullable;

/** Seals what a part of a report must not tell, at its place. Thread-safe. */
record IncidentSeal(TenantCipher cipher) {
  static Place place(String pk, String sk) {
    return new Place(pk, sk, IncidentItemSchema.SEALED);
  }

  /** Nothing where there is nothing to seal. */
  byte @Nullable [] seal(CommunityId community, ItemHead head, Texts texts) {
    return texts.isEmpty()
        ? null
        : cipher.seal(community, place(head.pk(), head.sk()), texts.bytes());
  }

  IncidentItem item(CommunityId community, ItemHead head, Texts facts, Texts sealed) {
    return new IncidentItem(head, null, facts.map(), seal(community, head, sealed));
  }

  Texts open(CommunityId community, IncidentItem item) {
    byte[] sealed = item.sealed();
    return sealed == null
        ? Texts.none()
        : Texts.of(cipher.open(community, place(item.head().pk(), item.head().sk()), sealed));
  }
}
