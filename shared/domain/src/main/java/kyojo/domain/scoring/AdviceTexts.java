package kyojo.domain.scoring;

/** Says advice in words for people. Thread-safe. */
@FunctionalInterface
public interface AdviceTexts {
  String reason(Advice advice);
}
