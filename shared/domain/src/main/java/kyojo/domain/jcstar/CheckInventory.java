package kyojo.domain.jcstar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.domain.jcstar.Device.NumberKind;
import kyojo.domain.jcstar.Verdict.Candidate;
import kyojo.domain.jcstar.Verdict.Conclusion;

/**
 * Tells of each device of a list whether it carries a label that fulfils a requirement. A device is
 * found by its 登録番号, or by its 型番 to the letter but for width, case, spaces and hyphens; what only
 * comes near is proposed and never taken. Thread-safe.
 */
public final class CheckInventory {
  private static final Pattern COMPANY_FORM = Pattern.compile("株式会社|有限会社|合同会社|\\([株有同]\\)");

  private final Registries registries;

  public CheckInventory(Registries registries) {
    this.registries = registries;
  }

  /**
   * The verdicts, in the order of the devices.
   *
   * @param head none where no list has been imported: then there are no verdicts
   */
  public record Checked(Optional<RegistryHead> head, List<Verdict> verdicts) {
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
    if (registry.head().isEmpty()) {
      return new Checked(registry.head(), List.of());
    }
    var verdicts = new ArrayList<Verdict>(devices.size());
    int searches = JcstarLimits.CANDIDATE_SEARCHES_MAX;
    for (Device device : devices) {
      Verdict verdict = verdict(registry, device, requirement);
      if (verdict.conclusion() == Conclusion.NOT_FOUND && searches > 0) {
        searches--;
        verdict = Verdict.without(device, Conclusion.NOT_FOUND, near(registry, device));
      }
      verdicts.add(verdict);
    }
    return new Checked(registry.head(), verdicts);
  }

  private static Verdict verdict(Registry registry, Device device, Requirement requirement) {
    if (device.number().isPresent() && device.numberKind() != NumberKind.REGISTRATION) {
      return Verdict.without(device, Conclusion.NOT_A_LABEL, List.of());
    }
    Optional<Label> numbered =
        device
            .number()
            .filter(RegistrationNumber::isPossible)
            .flatMap(number -> registry.label(new RegistrationNumber(number)));
    if (numbered.isPresent()) {
      return covers(numbered.get(), device)
          ? judged(device, numbered.get(), requirement)
          : Verdict.without(device, Conclusion.MODEL_NOT_COVERED, candidates(numbered.get()));
    }
    if (device.number().isPresent()) {
      // Whatever its 型番 may carry, the number that was given is not known.
      return Verdict.without(device, Conclusion.NOT_FOUND, List.of());
    }
    return byModel(registry, device, requirement);
  }

  private static Verdict byModel(Registry registry, Device device, Requirement requirement) {
    List<Candidate> same =
        registry.index().modelsLike(MatchText.fold(device.model().orElse(""))).stream()
            .filter(found -> isOfMaker(found.label(), device))
            .toList();
    if (same.isEmpty()) {
      return Verdict.without(device, Conclusion.NOT_FOUND, List.of());
    }
    List<Label> labels = same.stream().map(Candidate::label).distinct().toList();
    if (labels.size() == 1) {
      return judged(device, labels.getFirst(), requirement);
    }
    boolean oneSupplier =
        labels.stream().map(label -> company(label.supplier())).distinct().count() == 1;
    // One product may have a label that follows another: the one that holds longest counts.
    return oneSupplier
        ? judged(device, longest(labels, requirement), requirement)
        : Verdict.without(
            device,
            Conclusion.AMBIGUOUS,
            same.stream().limit(JcstarLimits.CANDIDATES_MAX).toList());
  }

  private static Label longest(List<Label> labels, Requirement requirement) {
    return labels.stream()
        .max(
            Comparator.comparing((Label label) -> label.on(requirement.on()).isInForce())
                .thenComparing(Label::expiresOn))
        .orElseThrow();
  }

  private static Verdict judged(Device device, Label label, Requirement requirement) {
    Standing standing = label.on(requirement.on());
    boolean tooLow = standing.isInForce() && !label.level().reaches(requirement.level());
    return Verdict.about(
        device, tooLow ? Conclusion.LEVEL_TOO_LOW : conclusion(standing), label, standing);
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

  private static boolean covers(Label label, Device device) {
    return device.model().isEmpty() || label.model(device.model().get()).isPresent();
  }

  private static boolean isOfMaker(Label label, Device device) {
    String maker = device.maker().map(CheckInventory::company).orElse("");
    return maker.isEmpty()
        || isNamed(company(label.supplier()), maker)
        || isNamed(label.supplierLatin().map(MatchText::fold).orElse(""), maker);
  }

  private static boolean isNamed(String supplier, String maker) {
    return !supplier.isEmpty() && (supplier.contains(maker) || maker.contains(supplier));
  }

  /** A company's name without its form, which is written in many ways or left out. */
  private static String company(String name) {
    return COMPANY_FORM.matcher(MatchText.fold(name)).replaceAll("");
  }

  private static List<Candidate> near(Registry registry, Device device) {
    return registry
        .index()
        .modelsNear(MatchText.fold(device.model().orElse("")), JcstarLimits.CANDIDATES_MAX)
        .stream()
        .toList();
  }

  private static List<Candidate> candidates(Label label) {
    return label.models().stream()
        .limit(JcstarLimits.CANDIDATES_MAX)
        .map(model -> new Candidate(label, model))
        .toList();
  }
}
