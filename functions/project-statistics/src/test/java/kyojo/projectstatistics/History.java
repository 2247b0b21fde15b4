package kyojo.projectstatistics;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.statistics.Contribution.Firm;

/** What firms and staff may do in two years, at random. */
final class History {
  private static final int DAYS = 600;

  private final Ground ground;
  private final List<Firm> firms;
  private final Random random;
  private final Map<Diagnosis, Firm> lasting = new HashMap<>();

  History(Ground ground, List<Firm> firms, Random random) {
    this.ground = ground;
    this.firms = firms;
    this.random = random;
  }

  /** One thing that somebody does. */
  void step() {
    Firm firm = firms.get(random.nextInt(firms.size()));
    switch (random.nextInt(12)) {
      case 0 -> ground.confirm(firm);
      case 1 -> {
        if (random.nextInt(20) == 0) {
          ground.eraseFirm(firm);
        }
      }
      case 2 -> any().ifPresent(one -> ground.erase(requireNonNull(lasting.remove(one)), one));
      case 3 -> any().ifPresent(one -> ground.remove(requireNonNull(lasting.remove(one)), one));
      default -> submit(firm);
    }
  }

  private Optional<Diagnosis> any() {
    return lasting.keySet().stream()
        .sorted(Comparator.comparing(one -> one.id().value()))
        .skip(lasting.isEmpty() ? 0 : random.nextInt(lasting.size()))
        .findFirst();
  }

  private void submit(Firm firm) {
    String letters =
        IntStream.range(0, 25)
            .mapToObj(_ -> String.valueOf("IPNU".charAt(random.nextInt(4))))
            .collect(Collectors.joining());
    var at = Ground.NOW.minus(Duration.ofDays(random.nextInt(DAYS)));
    var origin = random.nextBoolean() ? Origin.OPEN : Origin.INVITATION;
    lasting.put(ground.submit(firm, at, origin, letters), firm);
  }
}
