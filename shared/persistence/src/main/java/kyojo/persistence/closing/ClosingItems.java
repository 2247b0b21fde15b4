package kyojo.persistence.closing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.closing.Archive;
import kyojo.domain.closing.Closing;
import kyojo.domain.closing.Erasure;
import kyojo.domain.closing.Office;
import kyojo.domain.closing.Phase;
import kyojo.domain.closing.Recipient;
import kyojo.domain.closing.Witness;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.identity.SecretHash;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.names.MemberNames;

/** Between a closing and its item. */
final class ClosingItems {
  private final MemberNames names;

  ClosingItems(MemberNames names) {
    this.names = names;
  }

  ClosingItem item(Closing closing) {
    var head =
        new ItemHead(
            Keys.closing(closing.community()),
            Keys.CLOSING,
            null,
            null,
            ClosingItem.CLOSING,
            ClosingItem.SCHEMA_VERSION,
            closing.endsAt().map(Instant::getEpochSecond).orElse(ItemHead.NEVER));
    return new ClosingItem(
        head,
        closing.version(),
        closing.phase().name(),
        closing.since().toString(),
        witness(closing.community(), closing.askedBy()),
        closing.confirmedBy().map(by -> witness(closing.community(), by)).orElse(null),
        closing.withoutWaiting(),
        closing.archive().map(ClosingItems::archive).orElse(null),
        closing.checked(),
        erasure(closing.erasure()),
        closing.keepers().stream().map(keeper -> witness(closing.community(), keeper)).toList());
  }

  Closing closing(ClosingItem item, CommunityId community) {
    return new Closing(
        community,
        item.version(),
        Phase.valueOf(item.phase()),
        Instant.parse(item.since()),
        witness(community, item.askedBy()),
        Optional.ofNullable(item.confirmedBy()).map(by -> witness(community, by)),
        item.withoutWaiting(),
        Optional.ofNullable(item.archive()).map(ClosingItems::archive),
        item.checked(),
        erasure(item.erasure()),
        item.keepers().stream().map(keeper -> witness(community, keeper)).toList());
  }

  private WitnessItem witness(CommunityId community, Witness witness) {
    MemberNames.Form name = names.form(community, witness.member(), witness.name());
    return new WitnessItem(
        witness.office().name(),
        witness.member().value(),
        name.plain(),
        name.sealed(),
        witness.person().issuer(),
        witness.person().subject(),
        witness.at().toString());
  }

  private Witness witness(CommunityId community, WitnessItem item) {
    var member = new MemberId(item.member());
    return new Witness(
        Office.valueOf(item.office()),
        member,
        names.name(community, member, new MemberNames.Form(item.name(), item.sealedName())),
        new Person(item.issuer(), item.subject()),
        Instant.parse(item.at()));
  }

  private static ArchiveItem archive(Archive archive) {
    return new ArchiveItem(
        archive.recipient().text(),
        archive.asOf().toString(),
        archive.parts().stream().map(ClosingItems::part).toList(),
        archive.next().orElse(null),
        archive.contents().map(ClosingItems::part).orElse(null),
        archive.proof().map(SecretHash::bytes).orElse(null));
  }

  private static Archive archive(ArchiveItem item) {
    return new Archive(
        new Recipient(item.recipient()),
        Instant.parse(item.asOf()),
        item.parts().stream().map(ClosingItems::part).toList(),
        Optional.ofNullable(item.next()),
        Optional.ofNullable(item.contents()).map(ClosingItems::part),
        Optional.ofNullable(item.proofHash()).map(hash -> new SecretHash(requireNonNull(hash))));
  }

  private static PartItem part(Archive.Part part) {
    return new PartItem(
        part.digest(), part.bytes(), part.records(), part.contentDigest(), part.from());
  }

  private static Archive.Part part(PartItem item) {
    return new Archive.Part(
        item.digest(), item.bytes(), item.records(), item.contentDigest(), item.from());
  }

  private static ErasureItem erasure(Erasure erasure) {
    return new ErasureItem(erasure.from(), erasure.found(), erasure.erased(), erasure.isClean());
  }

  private static Erasure erasure(ErasureItem item) {
    return new Erasure(item.from(), item.found(), item.erased(), item.clean());
  }
}
