package kyojo.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The repository on this machine.
 *
 * @param root the folder that holds template.yaml, absolute
 */
public record Workspace(Path root) {
  private static final String TEMPLATE = "template.yaml";

  public Workspace {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * The repository around the working directory, which Maven sets to a module's folder.
   *
   * @throws StartError where no folder upwards holds a template.yaml
   */
  public static Workspace find() {
    return around(Path.of(""));
  }

  static Workspace around(Path start) {
    for (var folder = start.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(TEMPLATE))) {
        return new Workspace(folder);
      }
    }
    throw new StartError(
        "No template.yaml in "
            + start.toAbsolutePath()
            + " or above it: start inside the repository.");
  }

  /** The application as deployed. */
  public Path template() {
    return root.resolve(TEMPLATE);
  }

  /** The jars of DynamoDB Local, which the build collects. */
  Path dynamoJars() {
    return root.resolve("local/dynamodb-local/target/lib");
  }
}
