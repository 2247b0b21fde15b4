package kyojo.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kyojo.archive.ArchiveFile;
import kyojo.domain.Limits;
import kyojo.domain.closing.TenantItems;
import kyojo.domain.community.TenantKeys;
import kyojo.persistence.closing.RecordLine;
import kyojo.persistence.closing.TenantLoader;

/** Brings an archive back into fresh tables, reads them again, and compares line by line. */
public final class RestoreDrill {
  private final TenantKeys keys;
  private final TenantLoader loader;
  private final TenantItems items;

  public RestoreDrill(TenantKeys keys, TenantLoader loader, TenantItems items) {
    this.keys = keys;
    this.loader = loader;
    this.items = items;
  }

  /**
   * What came of it.
   *
   * @param records how many there are of each type
   * @param difference the first record that is not the same, as it was and as it came back
   */
  public record Result(SortedMap<String, Integer> records, Optional<Difference> difference) {}

  /** Two records at the same place; empty where one of the two ended. */
  public record Difference(int place, String archived, String restored) {}

  public Result run(ArchiveFile.Opened archive) {
    keys.create(archive.community());
    loader.load(archive.community(), archive.lines());
    return new Result(types(archive.lines()), difference(archive.lines(), readAll(archive)));
  }

  private List<String> readAll(ArchiveFile.Opened archive) {
    var lines = new ArrayList<String>();
    Optional<String> place = Optional.of(TenantItems.START);
    while (place.isPresent()) {
      var batch =
          items.read(archive.community(), archive.asOf(), place.get(), Limits.CLOSING_PART_BYTES);
      lines.addAll(batch.lines());
      place = batch.next();
    }
    return lines;
  }

  private static Optional<Difference> difference(List<String> archived, List<String> restored) {
    for (int i = 0; i < Math.max(archived.size(), restored.size()); i++) {
      String before = i < archived.size() ? archived.get(i) : "";
      String after = i < restored.size() ? restored.get(i) : "";
      if (!before.equals(after)) {
        return Optional.of(new Difference(i, before, after));
      }
    }
    return Optional.empty();
  }

  private static SortedMap<String, Integer> types(List<String> lines) {
    var types = new TreeMap<String, Integer>();
    for (String line : lines) {
      var type = RecordLine.item(line).get("type");
      types.merge(type == null ? "profile" : type.s(), 1, Integer::sum);
    }
    return types;
  }
}
