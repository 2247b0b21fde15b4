package kyojo.domain.jcstar;

import java.util.Arrays;
import java.util.Optional;

/**
 * A level of JC-STAR. It is no scale but its own: the stars of SECURITY ACTION and of the supply
 * chain scheme say something else.
 *
 * @see <a href="https://www.ipa.go.jp/security/jc-star/detail.html">IPA, JC-STAR</a>
 */
public enum Level implements Grade {
  STAR_1(1, Assessor.SUPPLIER),
  STAR_2(2, Assessor.SUPPLIER),
  STAR_3(3, Assessor.THIRD_PARTY),
  STAR_4(4, Assessor.THIRD_PARTY);

  /** Who has looked at the product. */
  public enum Assessor {
    /** 自己適合宣言: the supplier itself, by a checklist. */
    SUPPLIER,
    /** 第三者評価: an evaluation body, and a certificate of IPA. */
    THIRD_PARTY
  }

  private final int stars;
  private final Assessor assessor;

  Level(int stars, Assessor assessor) {
    this.stars = stars;
    this.assessor = assessor;
  }

  /** The level with so many stars. */
  public static Optional<Level> ofStars(int stars) {
    return Arrays.stream(values()).filter(level -> level.stars() == stars).findFirst();
  }

  public int stars() {
    return stars;
  }

  public Assessor assessor() {
    return assessor;
  }

  /** Requirements of a level hold those of the levels below. */
  @Override
  public boolean reaches(Level required) {
    return compareTo(required) >= 0;
  }
}
