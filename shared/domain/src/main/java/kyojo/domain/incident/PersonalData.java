package kyojo.domain.incident;

/**
 * What a firm says of the personal data that an incident may have touched. Kinds and numbers alone:
 * no name and no sample of the data is ever asked for.
 *
 * @param involved whether there is any
 * @param sensitive 要配慮個人情報: health, crime, creed and the like
 * @param costly what can cost people money: card numbers, logins of banks
 * @param numbers マイナンバー
 * @param owner whose data it is
 * @param lost whether it is gone or damaged (滅失・毀損), as by a ransomware
 * @param encrypted whether strong encryption protects it and the key is safe
 * @param recoveredUnseen whether all came back before anybody could see it
 * @param isPublic whether anybody at all could see it
 */
public record PersonalData(
    Known involved,
    Known sensitive,
    Known costly,
    Known numbers,
    People people,
    Owner owner,
    Known lost,
    Known encrypted,
    Known recoveredUnseen,
    Known isPublic) {

  /** Whose data it is. */
  public enum Owner {
    /** Of the firm's own customers or employees. */
    OWN,
    /** Entrusted by a client. */
    ENTRUSTED,
    BOTH,
    UNKNOWN
  }

  /** Nothing is known yet. */
  public static final PersonalData UNKNOWN =
      new PersonalData(
          Known.UNKNOWN,
          Known.UNKNOWN,
          Known.UNKNOWN,
          Known.UNKNOWN,
          People.UNKNOWN,
          Owner.UNKNOWN,
          Known.UNKNOWN,
          Known.UNKNOWN,
          Known.UNKNOWN,
          Known.UNKNOWN);

  /** The firm says that there is none. */
  public static final PersonalData NONE =
      new PersonalData(
          Known.NO,
          Known.NO,
          Known.NO,
          Known.NO,
          People.NONE,
          Owner.OWN,
          Known.NO,
          Known.UNKNOWN,
          Known.UNKNOWN,
          Known.NO);

  /** Whether some of it may be the firm's own. */
  boolean mayBeOwn() {
    return owner != Owner.ENTRUSTED;
  }

  /** Whether some of it may be a client's. */
  boolean mayBeEntrusted() {
    return owner != Owner.OWN;
  }
}
