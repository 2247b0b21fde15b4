package kyojo.persistence.diagnosis;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link DiagnosisItem} maps to attributes: static, because bean schemas start slowly. */
final class DiagnosisItemSchema {
  static final String NEXT_AT = "nextAt";

  static final String IDENTITY = "identity";
  static final TableSchema<DiagnosisItem> SCHEMA =
      StaticImmutableTableSchema.builder(DiagnosisItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, DiagnosisItem::head, Builder::head)
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
              byte[].class,
              a -> a.name(IDENTITY).getter(DiagnosisItem::identity).setter(Builder::identity))
          .addAttribute(
              String.class,
              a -> a.name("notice").getter(DiagnosisItem::notice).setter(Builder::notice))
          .addAttribute(
              Boolean.class,
              a ->
                  a.name("shareIdentity")
                      .getter(DiagnosisItem::shareIdentity)
                      .setter(Builder::shareIdentity))
          .addAttribute(
              String.class,
              a ->
                  a.name("shareWording")
                      .getter(DiagnosisItem::shareWording)
                      .setter(Builder::shareWording))
          .addAttribute(
              String.class,
              a -> a.name("origin").getter(DiagnosisItem::origin).setter(Builder::origin))
          .addAttribute(
              String.class,
              a ->
                  a.name("originCode")
                      .getter(DiagnosisItem::originCode)
                      .setter(Builder::originCode))
          .addAttribute(
              String.class,
              a -> a.name("enteredBy").getter(DiagnosisItem::enteredBy).setter(Builder::enteredBy))
          .addAttribute(
              String.class,
              a -> a.name(NEXT_AT).getter(DiagnosisItem::nextAt).setter(Builder::nextAt))
          .addAttribute(
              byte[].class,
              a ->
                  a.name("receiptHash")
                      .getter(DiagnosisItem::receiptHash)
                      .setter(Builder::receiptHash))
          .build();

  private DiagnosisItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable String submittedAt;
    private @Nullable String questionSet;
    private @Nullable String letters;
    private @Nullable String industry;
    private @Nullable String employees;
    private @Nullable String prefecture;
    private @Nullable String corporateNumber;
    private @Nullable String scope;
    private byte @Nullable [] identity;
    private @Nullable String notice;
    private @Nullable Boolean shareIdentity;
    private @Nullable String shareWording;
    private @Nullable String origin;
    private @Nullable String originCode;
    private @Nullable String enteredBy;
    private @Nullable String nextAt;
    private byte @Nullable [] receiptHash;

    Builder head(ItemHead value) {
      this.head = value;
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

    Builder identity(byte[] value) {
      this.identity = value;
      return this;
    }

    Builder notice(String value) {
      this.notice = value;
      return this;
    }

    Builder shareIdentity(Boolean value) {
      this.shareIdentity = value;
      return this;
    }

    Builder shareWording(String value) {
      this.shareWording = value;
      return this;
    }

    Builder origin(String value) {
      this.origin = value;
      return this;
    }

    Builder originCode(String value) {
      this.originCode = value;
      return this;
    }

    Builder enteredBy(String value) {
      this.enteredBy = value;
      return this;
    }

    Builder nextAt(String value) {
      this.nextAt = value;
      return this;
    }

    Builder receiptHash(byte[] value) {
      this.receiptHash = value;
      return this;
    }

    DiagnosisItem build() {
      return new DiagnosisItem(
          requireNonNull(head, "head"),
          submittedAt,
          questionSet,
          letters,
          industry,
          employees,
          prefecture,
          corporateNumber,
          scope,
          identity,
          notice,
          shareIdentity,
          shareWording,
          origin,
          originCode,
          enteredBy,
          nextAt,
          receiptHash);
    }
  }
}
