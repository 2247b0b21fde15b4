package kyojo.domain.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.diagnosis.Samples;
import kyojo.domain.statistics.MakeRelease.Made;

/** Days of tests on which firms answer and releases are made. Not thread-safe. */
final class ReleaseDays {
  private static final QuestionSets SETS =
      new QuestionSets() {
        @Override
        public Optional<QuestionSet> find(QuestionSetId id) {
          return Optional.of(Samples.SET).filter(set -> set.id().equals(id));
        }

        @Override
        public Optional<QuestionSet> current(LocalDate day) {
          return Optional.of(Samples.SET);
        }
      };

  final KeptReleases kept;
  private final MakeRelease makeRelease;
  private Instant now = Instant.parse("2026-09-01T00:00:00Z");

  ReleaseDays(int communities) {
    kept = new KeptReleases(Shown.communities(communities));
    makeRelease = new MakeRelease(kept, kept, kept, kept, SETS, () -> now);
  }

  void put(Contribution contribution) {
    kept.contributions.put(contribution.firm(), contribution);
  }

  Made release() {
    return makeRelease.make();
  }

  void pass(int days) {
    now = now.plus(Duration.ofDays(days));
  }

  /** Firms come, answer again and are erased. */
  void live(Random random, ManyFirms firms, int come, int erased) {
    firms.make(come).forEach(this::put);
    var all = new ArrayList<>(kept.contributions.values());
    for (int i = 0; i < come / 2; i++) {
      Contribution one = all.get(random.nextInt(all.size()));
      put(firms.answered(one, 5 + random.nextInt(3)));
    }
    for (int i = 0; i < erased; i++) {
      kept.contributions.remove(all.get(random.nextInt(all.size())).firm());
    }
  }
}
