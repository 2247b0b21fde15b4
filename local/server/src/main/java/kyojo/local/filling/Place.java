package kyojo.local.filling;

import java.util.List;

/**
 * A community that firms can be sent to.
 *
 * @param notice the version of its privacy notice
 * @param clerk who of the demo people issues its codes and types in its sheets
 */
record Place(String id, String name, List<String> prefectures, String notice, String clerk) {
  Place {
    prefectures = List.copyOf(prefectures);
  }
}
