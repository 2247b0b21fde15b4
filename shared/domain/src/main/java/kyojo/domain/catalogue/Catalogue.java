package kyojo.domain.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** A list that is kept by importing it. */
public enum Catalogue {
  /** JC-STAR 適合ラベル取得製品リスト. */
  JCSTAR_LABELS("jcstar-labels"),
  /** Labels of other countries' schemes. */
  FOREIGN_LABELS("foreign-labels");

  private final String id;

  Catalogue(String id) {
    this.id = id;
  }

  /** What it is called outside and in what is stored. */
  public String id() {
    return id;
  }

  public static Optional<Catalogue> parse(String text) {
    return Arrays.stream(values()).filter(one -> one.id.equals(text)).findFirst();
  }
}
