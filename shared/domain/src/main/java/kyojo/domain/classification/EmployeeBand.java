package kyojo.domain.classification;

import java.util.Arrays;
import java.util.Optional;

/**
 * How many people a firm employs. The bands hold every threshold of 中小企業基本法 (5, 20, 50, 100, 300),
 * so that its classes and IPA's three sizes follow from them.
 */
public enum EmployeeBand {
  FROM_1("1-5"),
  FROM_6("6-20"),
  FROM_21("21-50"),
  FROM_51("51-100"),
  FROM_101("101-300"),
  FROM_301("301+");

  private final String id;

  EmployeeBand(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<EmployeeBand> parse(String text) {
    return Arrays.stream(values()).filter(band -> band.id.equals(text)).findFirst();
  }
}
