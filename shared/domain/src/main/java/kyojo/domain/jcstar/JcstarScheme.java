package kyojo.domain.jcstar;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyojo.domain.Provenance;
import kyojo.domain.jcstar.Standing.Status;
import kyojo.domain.jcstar.Verdict.Conclusion;

/**
 * The rules of JC-STAR in the words that people read, as one edition of content has them.
 *
 * @param note that what is not found is not insecure, and a label no guarantee
 * @param officialPage IPA's page of the scheme
 * @param schemes other countries', to which {@link #ID} does not belong
 */
public record JcstarScheme(
    String id,
    String edition,
    Provenance provenance,
    String note,
    URI officialPage,
    List<LevelMeaning> levels,
    List<StatusMeaning> statuses,
    List<ConclusionMeaning> conclusions,
    List<DeviceKind> deviceKinds,
    List<ForeignScheme> schemes,
    List<Equivalence> equivalences) {
  /** JC-STAR itself, as equivalences name it. */
  public static final String ID = "jcstar";

  /**
   * A level.
   *
   * @param inOperation whether labels of it are known to be issued
   */
  public record LevelMeaning(
      Level level, String assessor, String means, String doesNotMean, boolean inOperation) {}

  /** How a label can stand. */
  public record StatusMeaning(Status status, String name, String explanation) {}

  /** What can be told of a device, and what to do then. */
  public record ConclusionMeaning(
      Conclusion conclusion, String name, String explanation, String nextStep) {}

  public JcstarScheme {
    levels = List.copyOf(levels);
    statuses = List.copyOf(statuses);
    conclusions = List.copyOf(conclusions);
    deviceKinds = List.copyOf(deviceKinds);
    schemes = List.copyOf(schemes);
    equivalences = List.copyOf(equivalences);
    requireEach(Level.values(), levels, LevelMeaning::level);
    requireEach(Status.values(), statuses, StatusMeaning::status);
    requireEach(Conclusion.values(), conclusions, ConclusionMeaning::conclusion);
    requireDistinct(deviceKinds, DeviceKind::id);
    requireDistinct(schemes, ForeignScheme::id);
    Set<String> known = schemes.stream().map(ForeignScheme::id).collect(Collectors.toSet());
    known.add(ID);
    if (!equivalences.stream()
        .flatMap(rule -> Stream.of(rule.from(), rule.to()))
        .allMatch(known::contains)) {
      throw new IllegalArgumentException("an equivalence with a scheme that is not there");
    }
  }

  private static <E, T> void requireEach(E[] all, List<T> meanings, Function<T, E> constant) {
    if (!meanings.stream().map(constant).toList().equals(Arrays.asList(all))) {
      throw new IllegalArgumentException("not each once, in order: " + Arrays.toString(all));
    }
  }

  private static <T> void requireDistinct(List<T> all, Function<T, String> id) {
    if (new HashSet<>(all.stream().map(id).toList()).size() != all.size()) {
      throw new IllegalArgumentException("an id twice");
    }
  }
}
