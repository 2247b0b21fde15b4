package kyojo.local.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.local.http.Gzip;
import kyojo.local.http.Reply;
import kyojo.local.http.Reply.Header;
import kyojo.stack.StartError;

/**
 * The built web pages, read into memory once: what is not among its files cannot be asked for. A
 * path without an extension that is no file is a page of the single-page application. Immutable.
 */
public final class Site {
  private static final String INDEX = "/index.html";

  /** Far more than the pages are; a wrong folder shows at once. */
  private static final long BYTES_MAX = 64L * 1024 * 1024;

  /** Plain segments without a dot, which neither hide a file nor climb. */
  private static final Pattern PAGE = Pattern.compile("/|(/[A-Za-z0-9_~%-]+)+/?");

  private static final Header POLICY =
      new Header(
          "content-security-policy",
          "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'");
  private static final Header PERMISSIONS =
      new Header("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()");

  private final Map<String, Asset> assets;

  private Site(Map<String, Asset> assets) {
    this.assets = Map.copyOf(assets);
  }

  /**
   * Reads a folder; where it is absent, the site is not built.
   *
   * @throws StartError where it cannot be read or is no site
   */
  public static Site read(Path folder) {
    var assets = new HashMap<String, Asset>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.walk(folder)) {
        var total = 0L;
        for (var file : files.filter(Site::isServed).toList()) {
          total += Files.size(file);
          if (total > BYTES_MAX) {
            throw new StartError(
                "The web pages in " + folder + " are more than " + BYTES_MAX + " bytes.");
          }
          var path = "/" + folder.relativize(file).toString().replace('\\', '/');
          assets.put(path, Asset.of(path, Files.readAllBytes(file)));
        }
      } catch (IOException e) {
        throw new StartError("The web pages in " + folder + " cannot be read: " + e, e);
      }
    }
    return new Site(assets);
  }

  /** Whether there is anything to show. */
  public boolean isBuilt() {
    return assets.containsKey(INDEX);
  }

  /**
   * The answer to a request.
   *
   * @param path as sent
   * @param acceptEncoding the header; empty where there is none
   * @param ifNoneMatch the header; empty where there is none
   */
  public Reply answer(String method, String path, String acceptEncoding, String ifNoneMatch) {
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Reply.message(405, "Method Not Allowed").with("allow", "GET, HEAD");
    }
    return find(path)
        .map(asset -> answer(asset, Gzip.isAccepted(acceptEncoding), ifNoneMatch))
        .orElseGet(() ->
            Reply.text(
                404, isBuilt() ? "Not Found" : "The web pages are not built: run `make build`."));
  }

  private Optional<Asset> find(String path) {
    var file = Optional.ofNullable(assets.get(path));
    return PAGE.matcher(path).matches()
        ? file.or(() -> Optional.ofNullable(assets.get(INDEX)))
        : file;
  }

  private static Reply answer(Asset asset, boolean takesGzip, String ifNoneMatch) {
    var compressed = asset.gzip().filter(bytes -> takesGzip);
    var isKnown =
        ifNoneMatch.contains(asset.entityTag(false)) || ifNoneMatch.contains(asset.entityTag(true));
    var headers =
        List.of(
            new Header("content-type", asset.type()),
            new Header("cache-control", asset.cacheControl()),
            new Header("etag", asset.entityTag(compressed.isPresent())),
            new Header("vary", "accept-encoding"),
            POLICY,
            PERMISSIONS);
    if (isKnown) {
      return new Reply(304, headers, new byte[0]);
    }
    var reply = new Reply(200, headers, compressed.orElse(asset.bytes()));
    return compressed.isPresent() ? reply.with("content-encoding", "gzip") : reply;
  }

  /** Links are not followed: they could lead out of the folder. */
  private static boolean isServed(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !String.valueOf(file.getFileName()).startsWith(".");
  }
}
