package kyojo.domain.catalogue;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.Stage;
import kyojo.domain.catalogue.FileFault.Kind;
import kyojo.domain.catalogue.TableFiles.Reading;
import kyojo.domain.jcstar.ForeignScheme;
import kyojo.domain.jcstar.JcstarLimits;
import kyojo.domain.jcstar.LabelColumn;
import kyojo.domain.jcstar.LabelSheet;
import kyojo.domain.jcstar.ListForm;
import org.jspecify.annotations.Nullable;

/** Reads the list that was sent for an import: each time anew, and always the same. Thread-safe. */
public final class ReadList {
  private final Uploads uploads;
  private final TableFiles files;
  private final Stage stage;
  private final List<ForeignScheme> schemes;

  /**
   * @param stage a production stage takes no fictitious labels
   * @param schemes other countries', of which a foreign list may have labels
   */
  public ReadList(Uploads uploads, TableFiles files, Stage stage, List<ForeignScheme> schemes) {
    this.uploads = uploads;
    this.files = files;
    this.stage = stage;
    this.schemes = List.copyOf(schemes);
  }

  public ListFile of(CatalogueImport begun) {
    Optional<byte[]> sent = uploads.read(begun);
    if (sent.isEmpty()) {
      return new ListFile.Absent();
    }
    byte[] bytes = sent.get();
    return bytes.length == begun.file().size() && sha256(bytes).equals(begun.file().sha256())
        ? new Pass(form(begun.catalogue())).read(bytes)
        : new ListFile.Different();
  }

  private ListForm form(Catalogue catalogue) {
    return switch (catalogue) {
      case JCSTAR_LABELS -> ListForm.JCSTAR;
      case FOREIGN_LABELS -> ListForm.foreign(schemes);
    };
  }

  /** One file, from its heading on. Not thread-safe. */
  private final class Pass {
    private final ListForm form;
    private @Nullable LabelSheet sheet;
    private final List<FileFault> faults = new ArrayList<>();
    private int rows;

    Pass(ListForm form) {
      this.form = form;
    }

    ListFile read(byte[] bytes) {
      return switch (files.read(bytes, this::take)) {
        case Reading.Unreadable(FileFault fault) -> new ListFile.Unreadable(fault);
        case Reading.Complete complete -> result(complete.encoding());
      };
    }

    private boolean take(List<String> cells) {
      if (sheet == null) {
        return begin(cells);
      }
      sheet.add(cells);
      rows++;
      return rows <= JcstarLimits.LABEL_ROWS_MAX;
    }

    private boolean begin(List<String> cells) {
      return switch (LabelSheet.heading(cells, form, stage)) {
        case LabelSheet.Heading.Known(LabelSheet known) -> {
          sheet = known;
          yield true;
        }
        case LabelSheet.Heading.Wrong(Set<LabelColumn> missing, Set<LabelColumn> repeated) -> {
          faults.add(
              missing.isEmpty()
                  ? FileFault.naming(Kind.COLUMNS_REPEATED, names(repeated))
                  : FileFault.naming(Kind.COLUMNS_MISSING, names(missing)));
          yield false;
        }
      };
    }

    private ListFile result(TextEncoding encoding) {
      if (sheet == null) {
        return new ListFile.Unreadable(
            faults.isEmpty() ? FileFault.of(Kind.EMPTY) : faults.getFirst());
      }
      return switch (sheet.result()) {
        case LabelSheet.Result.Whole whole ->
            new ListFile.Whole(
                encoding,
                rows,
                whole.labels(),
                whole.labels().stream().anyMatch(label -> label.registrationNumber().isSample()));
        case LabelSheet.Result.Faulty faulty ->
            new ListFile.Refused(encoding, rows, faulty.rows(), faulty.faults());
        case LabelSheet.Result.TooLong() ->
            new ListFile.Unreadable(FileFault.of(Kind.TOO_MANY_ROWS));
        case LabelSheet.Result.Empty() -> new ListFile.Unreadable(FileFault.of(Kind.NO_ROWS));
      };
    }
  }

  private static List<String> names(Set<LabelColumn> columns) {
    return columns.stream().map(LabelColumn::heading).toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
