package kyojo.domain.jcstar;

/**
 * What a label says of its product, on the scale of the scheme that issued it. Scales are not
 * compared: another scheme's never reaches a level of JC-STAR.
 */
public sealed interface Grade permits Level, ForeignGrade {
  /**
   * Whether a product of this grade fulfils a level of JC-STAR. What another country's label counts
   * for, its equivalences tell, and nothing else.
   */
  boolean reaches(Level required);
}
