package kyojo.persistence.diagnosis;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link DiagnosisItem} maps to attributes: static, because bean schemas start slowly. */
final class DiagnosisItemSchema {
  static final TableSchema<DiagnosisItem> SCHEMA =
      StaticImmutableTableSchema.builder(DiagnosisItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(DiagnosisItem::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(DiagnosisItem::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.MONTH_PK)
                      .getter(DiagnosisItem::monthPk)
                      .setter(Builder::monthPk)
                      .tags(StaticAttributeTags.secondaryPartitionKey(Keys.BY_MONTH)))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.MONTH_SK)
                      .getter(DiagnosisItem::monthSk)
                      .setter(Builder::monthSk)
                      .tags(StaticAttributeTags.secondarySortKey(Keys.BY_MONTH)))
          .addAttribute(
              String.class, a -> a.name("type").getter(DiagnosisItem::type).setter(Builder::type))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("schemaVersion")
                      .getter(DiagnosisItem::schemaVersion)
                      .setter(Builder::schemaVersion))
          .addAttribute(
              String.class,
              a ->
                  a.name("submittedAt")
                      .getter(DiagnosisItem::submittedAt)
                      .setter(Builder::submittedAt))
          .addAttribute(
              String.class,
              a ->
                  a.name("questionSet")
                      .getter(DiagnosisItem::questionSet)
                      .setter(Builder::questionSet))
          .addAttribute(
              String.class,
              a -> a.name("letters").getter(DiagnosisItem::letters).setter(Builder::letters))
          .addAttribute(
              String.class,
              a -> a.name("industry").getter(DiagnosisItem::industry).setter(Builder::industry))
          .addAttribute(
              String.class,
              a -> a.name("employees").getter(DiagnosisItem::employees).setter(Builder::employees))
          .addAttribute(
              String.class,
              a ->
                  a.name("prefecture")
                      .getter(DiagnosisItem::prefecture)
                      .setter(Builder::prefecture))
          .addAttribute(
              String.class,
              a ->
                  a.name("corporateNumber")
                      .getter(DiagnosisItem::corporateNumber)
                      .setter(Builder::corporateNumber))
          .addAttribute(
              String.class,
              a -> a.name("scope").getter(DiagnosisItem::scope).setter(Builder::scope))
          .addAttribute(
              String.class,
              a -> a.name("notice").getter(DiagnosisItem::notice).setter(Builder::notice))
          .addAttribute(
              String.class,
              a -> a.name("origin").getter(DiagnosisItem::origin).setter(Builder::origin))
          .addAttribute(
              byte[].class,
              a ->
                  a.name("receiptHash")
                      .getter(DiagnosisItem::receiptHash)
                      .setter(Builder::receiptHash))
          .addAttribute(
              Long.class,
              a -> a.name("expiresAt").getter(DiagnosisItem::expiresAt).setter(Builder::expiresAt))
          .build();

  private DiagnosisItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private @Nullable String monthPk;
    private @Nullable String monthSk;
    private @Nullable String type;
    private @Nullable Integer schemaVersion;
    private @Nullable String submittedAt;
    private @Nullable String questionSet;
    private @Nullable String letters;
    private @Nullable String industry;
    private @Nullable String employees;
    private @Nullable String prefecture;
    private @Nullable String corporateNumber;
    private @Nullable String scope;
    private @Nullable String notice;
    private @Nullable String origin;
    private byte @Nullable [] receiptHash;
    private @Nullable Long expiresAt;

    Builder pk(String value) {
      this.pk = value;
      return this;
    }

    Builder sk(String value) {
      this.sk = value;
      return this;
    }

    Builder monthPk(String value) {
      this.monthPk = value;
      return this;
    }

    Builder monthSk(String value) {
      this.monthSk = value;
      return this;
    }

    Builder type(String value) {
      this.type = value;
      return this;
    }

    Builder schemaVersion(Integer value) {
      this.schemaVersion = value;
      return this;
    }

    Builder submittedAt(String value) {
      this.submittedAt = value;
      return this;
    }

    Builder questionSet(String value) {
      this.questionSet = value;
      return this;
    }

    Builder letters(String value) {
      this.letters = value;
      return this;
    }

    Builder industry(String value) {
      this.industry = value;
      return this;
    }

    Builder employees(String value) {
      this.employees = value;
      return this;
    }

    Builder prefecture(String value) {
      this.prefecture = value;
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

    Builder notice(String value) {
      this.notice = value;
      return this;
    }

    Builder origin(String value) {
      this.origin = value;
      return this;
    }

    Builder receiptHash(byte[] value) {
      this.receiptHash = value;
      return this;
    }

    Builder expiresAt(Long value) {
      this.expiresAt = value;
      return this;
    }

    DiagnosisItem build() {
      return new DiagnosisItem(
          requireNonNull(pk, "pk"),
          requireNonNull(sk, "sk"),
          monthPk,
          monthSk,
          requireNonNull(type, "type"),
          requireNonNull(schemaVersion, "schemaVersion"),
          submittedAt,
          questionSet,
          letters,
          industry,
          employees,
          prefecture,
          corporateNumber,
          scope,
          notice,
          origin,
          receiptHash,
          requireNonNull(expiresAt, "expiresAt"));
    }
  }
}
