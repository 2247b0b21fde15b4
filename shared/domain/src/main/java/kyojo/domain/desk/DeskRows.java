package kyojo.domain.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kyojo.domain.consent.Consents;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.origin.IssuedCode;
import kyojo.domain.origin.OriginCodeStore;

/** Adds to diagnoses who their firms are, as far as they agreed, and where they came from. */
final class DeskRows {
  private final Consents consents;
  private final Confirmations confirmations;
  private final OriginCodeStore codes;

  DeskRows(Consents consents, Confirmations confirmations, OriginCodeStore codes) {
    this.consents = consents;
    this.confirmations = confirmations;
    this.codes = codes;
  }

  List<DeskRow> of(CommunityId community, List<ListDiagnoses.Scored> scored) {
    Set<FirmId> firms =
        scored.stream().map(item -> item.entry().diagnosis().firm()).collect(Collectors.toSet());
    if (firms.isEmpty()) {
      return List.of();
    }
    var kept = consents.find(community, firms);
    var known = confirmations.find(community, firms);
    var issued = issued(community, scored);
    return scored.stream()
        .map(item -> {
          Diagnosis diagnosis = item.entry().diagnosis();
          return new DeskRow(
              diagnosis,
              item.score(),
              item.entry().nextAt(),
              diagnosis.visibleIdentity(Optional.ofNullable(kept.get(diagnosis.firm()))),
              Optional.ofNullable(known.get(diagnosis.firm())),
              diagnosis.originCode().flatMap(code -> Optional.ofNullable(issued.get(code))));
        })
        .toList();
  }

  private Map<OriginCode, IssuedCode> issued(
      CommunityId community, List<ListDiagnoses.Scored> scored) {
    return scored.stream().allMatch(item -> item.entry().diagnosis().originCode().isEmpty())
        ? Map.of()
        : codes.all(community).stream()
            .collect(Collectors.toMap(IssuedCode::code, Function.identity()));
  }
}
