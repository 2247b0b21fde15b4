package kyojo.persistence.diagnosis;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/**
 * What changes when a stored diagnosis is sealed anew, and the key of its item. What stood there
 * unsealed goes.
 */
@SuppressWarnings("ArrayRecordComponent")
record SealChange(
    String pk,
    String sk,
    int schemaVersion,
    byte[] identity,
    @Nullable String corporateNumber,
    @Nullable String scope) {
  static final TableSchema<SealChange> SCHEMA =
      StaticImmutableTableSchema.builder(SealChange.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(SealChange::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(SealChange::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("schemaVersion")
                      .getter(SealChange::schemaVersion)
                      .setter(Builder::schemaVersion))
          .addAttribute(
              byte[].class,
              a ->
                  a.name(DiagnosisItemSchema.IDENTITY)
                      .getter(SealChange::identity)
                      .setter(Builder::identity))
          .addAttribute(
              String.class,
              a ->
                  a.name("corporateNumber")
                      .getter(SealChange::corporateNumber)
                      .setter(Builder::corporateNumber))
          .addAttribute(
              String.class, a -> a.name("scope").getter(SealChange::scope).setter(Builder::scope))
          .build();

  /** The change of one item. */
  static SealChange of(DiagnosisItem old, byte[] identity) {
    return new SealChange(
        old.head().pk(), old.head().sk(), DiagnosisItem.SCHEMA_VERSION, identity, null, null);
  }

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private @Nullable Integer schemaVersion;
    private byte @Nullable [] identity;
    private @Nullable String corporateNumber;
    private @Nullable String scope;

    Builder pk(String value) {
      this.pk = value;
      return this;
    }

    Builder sk(String value) {
      this.sk = value;
      return this;
    }

    Builder schemaVersion(Integer value) {
      this.schemaVersion = value;
      return this;
    }

    Builder identity(byte[] value) {
      this.identity = value;
      return this;
    }

    Builder corporateNumber(String value) {
      this.corporateNumber = value;
      return this;
    }

    Builder scope(String value) {
      this.scope = value;
      return this;
    }

    SealChange build() {
      return new SealChange(
          requireNonNull(pk, Keys.PK),
          requireNonNull(sk, Keys.SK),
          requireNonNull(schemaVersion, "schemaVersion"),
          requireNonNull(identity, DiagnosisItemSchema.IDENTITY),
          corporateNumber,
          scope);
    }
  }
}
