package kyojo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import kyojo.stack.StartError;

/**
 * The key of this machine, in the place of KMS: 32 bytes.
 *
 * @param text in base 64
 */
record LocalKey(String text) {
  private static final int BYTES = 32;

  static LocalKey random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new LocalKey(Base64.getEncoder().encodeToString(bytes));
  }

  /**
   * The key of the file, which is made where it is absent and which nobody else may read.
   *
   * @throws StartError where it cannot be read or made, or holds no key
   */
  static LocalKey in(Path file) {
    try {
      if (Files.notExists(file)) {
        make(file);
      }
      return of(file, Files.readString(file).strip());
    } catch (IOException e) {
      throw new StartError("The key " + file + " cannot be read or written: " + e, e);
    }
  }

  /** Whole or not at all; the folder is locked for this process. */
  private static void make(Path file) throws IOException {
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var half = Files.createTempFile(file.toAbsolutePath().getParent(), "tenant-key", null, owner);
    Files.writeString(half, random().text() + "\n");
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static LocalKey of(Path file, String text) {
    if (!text.matches("[A-Za-z0-9+/]{43}=")) {
      throw new StartError(
          "The key "
              + file
              + " is damaged. Put back a copy of it; without it, the names of firms in this folder stay unreadable"
              + " and `make reset` begins anew.");
    }
    return new LocalKey(text);
  }

  /** Names nothing: it is a key. */
  @Override
  public String toString() {
    return "LocalKey";
  }
}
