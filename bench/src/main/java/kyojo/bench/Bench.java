package kyojo.bench;

import java.nio.file.Path;

/**
 * Measures the product on this machine: {@code make bench}, or {@code bench/run NAME} for one of
 * its measurements. Exits with 1 where an answer was wrong, or something was lost or stored twice;
 * times are for a person to judge.
 */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    boolean isRight = run(Path.of(arguments[0]), arguments[1]);
    System.exit(isRight ? 0 : 1);
  }

  private static boolean run(Path root, String name) throws Exception {
    return switch (name) {
      case "authorisation" -> AuthorisationBench.run();
      case "closing" -> ClosingBench.run(root);
      case "desk" -> DeskBench.run();
      case "incidents" -> IncidentBench.run(root);
      case "import" -> ImportBench.run(root);
      case "jcstar" -> JcstarBench.run();
      case "projection" -> ProjectionBench.run();
      case "releases" -> ReleaseBench.run();
      case "statistics" -> StatisticsBench.run();
      case "storm" -> StormBench.run(root);
      case "submissions" -> SubmissionBench.run(root);
      default -> {
        System.err.println("There is no measurement " + name + ".");
        yield false;
      }
    };
  }
}
