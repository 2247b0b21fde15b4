package kyojo.local.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails that were sent, as their readers see them: of one id the first. Thread-safe. */
public final class Outbox {
  /** Enough to look at, and no storm fills the disk. */
  private static final int MAILS_MAX = 1_000;

  private static final Pattern FILE = Pattern.compile("([0-9]{13})-[0-9]{6}\\.eml");

  private final Optional<Path> folder;
  private final InstantSource clock;
  private final List<Sent> sent = new ArrayList<>();
  private int count;

  private Outbox(Optional<Path> folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * A mail and what became of it.
   *
   * @param copies how often it was sent
   */
  public record Sent(String id, String to, String subject, String text, Instant at, int copies) {
    private Sent again() {
      return new Sent(id, to, subject, text, at, copies + 1);
    }
  }

  /**
   * Opens it with what an earlier process left.
   *
   * @param folder for a file of each mail; without one, memory keeps them
   */
  public static Outbox open(Optional<Path> folder, InstantSource clock) {
    var outbox = new Outbox(folder, clock);
    folder.filter(Files::isDirectory).ifPresent(outbox::load);
    return outbox;
  }

  /** The newest first. */
  public synchronized List<Sent> mails() {
    return sent.reversed().stream().toList();
  }

  /**
   * Takes a mail as it travels.
   *
   * @return false where it is none
   */
  synchronized boolean put(byte[] bytes) {
    var mail = KeptMail.of(bytes);
    if (mail.isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    folder.ifPresent(in -> write(in, now, bytes));
    keep(mail.get(), now);
    return true;
  }

  private void keep(KeptMail mail, Instant at) {
    for (int i = 0; i < sent.size(); i++) {
      if (sent.get(i).id().equals(mail.id())) {
        sent.set(i, sent.get(i).again());
        return;
      }
    }
    sent.add(new Sent(mail.id(), mail.to(), mail.subject(), mail.text(), at, 1));
    if (sent.size() > MAILS_MAX) {
      sent.removeFirst();
    }
  }

  private void write(Path in, Instant at, byte[] bytes) {
    try {
      Files.createDirectories(in);
      count++;
      Path part = in.resolve("part");
      Files.write(part, bytes);
      String name = String.format("%013d-%06d.eml", at.toEpochMilli(), count % 1_000_000);
      Files.move(part, in.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      forgetOld(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forgetOld(Path in) throws IOException {
    var files = files(in);
    for (var file : files.subList(0, Math.max(0, files.size() - MAILS_MAX))) {
      Files.deleteIfExists(file);
    }
  }

  private void load(Path in) {
    try {
      for (var file : files(in)) {
        Matcher name = FILE.matcher(String.valueOf(file.getFileName()));
        if (name.matches()) {
          Instant at = Instant.ofEpochMilli(Long.parseLong(name.group(1)));
          KeptMail.of(Files.readAllBytes(file)).ifPresent(mail -> keep(mail, at));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path in) throws IOException {
    try (var all = Files.list(in)) {
      return all.filter(file -> FILE.matcher(String.valueOf(file.getFileName())).matches())
          .sorted()
          .toList();
    }
  }
}
