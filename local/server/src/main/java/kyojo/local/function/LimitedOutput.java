package kyojo.local.function;

import java.io.ByteArrayOutputStream;

/** Collects what a handler writes, up to what Lambda takes. */
final class LimitedOutput extends ByteArrayOutputStream {
  /** Lambda's limit of a synchronous response. */
  private static final int BYTES_MAX = 6 * 1024 * 1024;

  @Override
  public synchronized void write(int value) {
    require(1);
    super.write(value);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    require(length);
    super.write(bytes, offset, length);
  }

  private void require(int more) {
    if (size() + more > BYTES_MAX) {
      throw new IllegalStateException("the answer is longer than " + BYTES_MAX + " bytes");
    }
  }
}
