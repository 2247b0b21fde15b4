package kyojo.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import kyojo.domain.incident.Consultation.Bucket;
import kyojo.domain.incident.Consultation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentTypeTest {
  @Test
  void everyKindAndBucketOfIpasDeskIsReached() {
    var types = Arrays.asList(IncidentType.values());
    assertEquals(
        EnumSet.allOf(Kind.class),
        types.stream().map(IncidentType::kind).collect(Collectors.toSet()));
    assertEquals(
        EnumSet.allOf(Bucket.class),
        types.stream().map(IncidentType::bucket).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource(IncidentType.class)
  void onlyIncidentsAreDividedFurther(IncidentType type) {
    assertTrue(type.kind() == Kind.INCIDENT || type.bucket() == Bucket.OTHER);
    assertTrue(type.rsit().code().matches("[a-z-]+/[a-z-]+[0-9]?"));
  }

  /** What nobody has a word for must still come somewhere. */
  @ParameterizedTest
  @EnumSource(Symptom.class)
  void everySymptomAloneHasAType(Symptom symptom) {
    var classification = Classification.of(Statements.of(symptom).statement());
    assertEquals(symptom == Symptom.OTHER, classification.is(IncidentType.UNDETERMINED));
  }
}
