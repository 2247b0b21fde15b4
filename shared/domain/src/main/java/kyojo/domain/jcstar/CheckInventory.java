package kyojo.domain.jcstar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.jcstar.Device.NumberKind;
import kyojo.domain.jcstar.Verdict.Candidate;
import kyojo.domain.jcstar.Verdict.Conclusion;

/**
 * Tells of each device of a list whether it carries a label that fulfils a requirement. A device is
 * found by its 登録番号, or by its 型番 to the letter but for width, case, spaces and hyphens; what only
 * comes near is proposed and never taken. Thread-safe.
 */
public final class CheckInventory {
  private final Registries registries;
  private final ForeignRecords foreign;

  /**
   * Checks against the list in force.
   *
   * @param foreign other countries' labels, whose numbers are told apart
   */
  public CheckInventory(Registries registries, ForeignRecords foreign) {
    this.registries = registries;
    this.foreign = foreign;
  }

  /** Checks where no foreign labels are known, but the forms of their numbers. */
  public CheckInventory(Registries registries, List<ForeignScheme> schemes) {
    this(registries, new ForeignRecords(Registry::empty, schemes, List.of()));
  }

  /**
   * The verdicts, in the order of the devices.
   *
   * @param head none where no list has been imported: then there are no verdicts
   * @param foreignHead of the list of foreign labels; none where none has been imported
   */
  public record Checked(
      Optional<RegistryHead> head, Optional<RegistryHead> foreignHead, List<Verdict> verdicts) {
    public Checked {
      verdicts = List.copyOf(verdicts);
    }
  }

  /**
   * Checks a list.
   *
   * @throws IllegalArgumentException for more than {@value JcstarLimits#DEVICES_MAX} devices
   */
  public Checked check(List<Device> devices, Requirement requirement) {
    if (devices.size() > JcstarLimits.DEVICES_MAX) {
      throw new IllegalArgumentException("too many devices");
    }
    Registry registry = registries.current();
    ForeignRecords.OnDay abroad = foreign.on(requirement.on());
    if (registry.head().isEmpty()) {
      return new Checked(registry.head(), abroad.head(), List.of());
    }
    var candidates = new Candidates(registry);
    var verdicts = new ArrayList<Verdict>(devices.size());
    for (Device device : devices) {
      verdicts.add(verdict(registry, abroad, device, requirement, candidates));
    }
    return new Checked(registry.head(), abroad.head(), verdicts);
  }

  private static Verdict verdict(
      Registry registry,
      ForeignRecords.OnDay abroad,
      Device device,
      Requirement requirement,
      Candidates candidates) {
    if (device.number().isEmpty()) {
      Verdict verdict = byModel(registry, device, requirement, candidates);
      return verdict.conclusion() == Conclusion.NOT_FOUND
          ? verdict.beside(abroad.of(device))
          : verdict;
    }
    if (device.kindOfNumber() != NumberKind.REGISTRATION) {
      return Verdict.without(device, Conclusion.NOT_A_LABEL, List.of());
    }
    String number = MatchText.withoutHeading(device.number().get());
    return Optional.of(number)
        .filter(RegistrationNumber::isPossible)
        .flatMap(text -> registry.label(new RegistrationNumber(text)))
        .map(label -> byLabel(device, label, requirement))
        .or(() -> foreign(abroad, device, number))
        // Whatever its 型番 may carry, the number that was given is not known.
        .orElseGet(() ->
            Verdict.without(device, Conclusion.NOT_FOUND, candidates.near(device))
                .beside(abroad.of(device)));
  }

  /** A foreign number: with its record, where there is one, or else with those of the 型番. */
  private static Optional<Verdict> foreign(
      ForeignRecords.OnDay abroad, Device device, String number) {
    return abroad
        .schemeOf(number)
        .map(scheme ->
            abroad
                .record(number)
                .map(record -> Verdict.foreign(device, scheme).about(record))
                .orElseGet(() -> Verdict.foreign(device, scheme).beside(abroad.of(device))));
  }

  private static Verdict byLabel(Device device, Label label, Requirement requirement) {
    Optional<Model> model = device.model().map(MatchText::withoutHeading).flatMap(label::model);
    if (device.model().isPresent() && model.isEmpty()) {
      return Verdict.without(
          device,
          Conclusion.MODEL_NOT_COVERED,
          proposed(label.models().stream().map(covered -> new Candidate(label, covered))));
    }
    if (!Maker.of(device.maker().orElse("")).made(label)) {
      // Of another maker than the one that was written: nobody but a person can tell.
      return Verdict.without(
          device,
          Conclusion.AMBIGUOUS,
          proposed(label.models().stream().map(covered -> new Candidate(label, covered))));
    }
    Standing standing =
        model
            .map(one -> label.on(requirement.on(), one))
            .orElseGet(() -> label.on(requirement.on()));
    return judged(device, label, model, standing, requirement);
  }

  private static Verdict byModel(
      Registry registry, Device device, Requirement requirement, Candidates candidates) {
    String written = MatchText.withoutHeading(device.model().orElse(""));
    List<Candidate> same = registry.index().modelsLike(MatchText.fold(written));
    if (same.isEmpty()) {
      return Verdict.without(device, Conclusion.NOT_FOUND, candidates.near(device));
    }
    List<Candidate> ofMaker = Maker.of(device.maker().orElse("")).of(same);
    boolean oneSupplier =
        ofMaker.stream().map(one -> Maker.company(one.label().supplier())).distinct().count() == 1;
    if (!oneSupplier) {
      // Several makers' 型番, or none of the maker's that was written: nobody but a person can tell.
      List<Candidate> meant = ofMaker.isEmpty() ? same : ofMaker;
      return Verdict.without(device, Conclusion.AMBIGUOUS, proposed(meant.stream()));
    }
    Candidate best = best(ofMaker, requirement);
    return judged(
        device, best.label(), Optional.of(best.model()), best.standing(requirement), requirement);
  }

  /** One product may have a label that follows another: the one that fulfils longest counts. */
  private static Candidate best(List<Candidate> ofOneSupplier, Requirement requirement) {
    return ofOneSupplier.stream()
        .max(
            Comparator.comparing((Candidate one) ->
                    one.standing(requirement).isInForce()
                        && one.label().grade().reaches(requirement.level()))
                .thenComparing(one -> one.standing(requirement).isInForce())
                .thenComparing(one -> one.label().expiresOn()))
        .orElseThrow();
  }

  private static Verdict judged(
      Device device,
      Label label,
      Optional<Model> model,
      Standing standing,
      Requirement requirement) {
    boolean tooLow = standing.isInForce() && !label.grade().reaches(requirement.level());
    return Verdict.about(
        device, tooLow ? Conclusion.LEVEL_TOO_LOW : conclusion(standing), label, model, standing);
  }

  private static Conclusion conclusion(Standing standing) {
    return switch (standing.status()) {
      case VALID -> Conclusion.VALID;
      case EXPIRING -> Conclusion.EXPIRING;
      case NOT_YET_VALID -> Conclusion.NOT_YET_VALID;
      case EXPIRED -> Conclusion.EXPIRED;
      case LAPSED -> Conclusion.LAPSED;
      case WITHDRAWN -> Conclusion.WITHDRAWN;
      case NOT_IN_LAST_LIST -> Conclusion.NOT_IN_LAST_LIST;
    };
  }

  private static List<Candidate> proposed(Stream<Candidate> candidates) {
    return candidates.limit(JcstarLimits.CANDIDATES_MAX).toList();
  }
}
