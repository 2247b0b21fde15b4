package kyojo.edge.jcstar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kyojo.domain.jcstar.JcstarLimits;
import kyojo.domain.jcstar.LabelFilter;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.jcstar.SearchLabels;
import kyojo.domain.jcstar.SearchLabels.Page;
import kyojo.domain.jcstar.SearchLabels.Query;
import kyojo.domain.jcstar.Standing.Status;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.json.JsonViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/**
 * A search on the wire. A cursor holds where the next page begins, and of what: in another version
 * of the list other labels would stand there.
 *
 * @param place what the cursor holds; none for the first page
 */
public record SearchRequest(Query query, Optional<Place> place) {
  /** A dozen categories of a list. */
  private static final int FILTER_CHARS_MAX = 1000;

  /** A comma that does not belong to a name: in that, a backslash stands before it. */
  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]?");
  private static final Pattern CURSOR =
      Pattern.compile("([1-9][0-9]{0,5})\\.([1-9][0-9]{0,8})\\.([0-9a-f]{8})");

  /**
   * Where a page begins.
   *
   * @param version of the list
   * @param question what was asked for
   */
  public record Place(int start, int version, String question) {
    String text() {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              (start + "." + version + "." + question).getBytes(StandardCharsets.US_ASCII));
    }

    static Optional<Place> parse(String cursor) {
      try {
        byte[] text = Base64.getUrlDecoder().decode(cursor);
        return Optional.of(CURSOR.matcher(new String(text, StandardCharsets.US_ASCII)))
            .filter(Matcher::matches)
            .map(parts ->
                new Place(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    parts.group(3)))
            .filter(place -> place.start() <= JcstarLimits.LABEL_ROWS_MAX);
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  /** Reads it, or tells all that is wrong with it. */
  public static Input<SearchRequest> of(HttpRequest request) {
    var fields = new RequestFields(request);
    var typed = fields.query("q", SearchRequest::typed, whyNotTyped(request));
    var level = fields.query("level", SearchRequest::level, RequestViolation.LEVEL_UNKNOWN);
    var categories = fields.query("category", SearchRequest::texts, JsonViolation.MALFORMED);
    var statuses =
        fields.query("status", SearchRequest::statuses, RequestViolation.LABEL_STATUS_UNKNOWN);
    var limit = fields.query("limit", SearchRequest::limit, RequestViolation.PAGE_LIMIT);
    var place = fields.query("cursor", Place::parse, RequestViolation.CURSOR_MALFORMED);
    Input<SearchRequest> search =
        fields.build(() ->
            new SearchRequest(
                new Query(
                    typed.get().orElse(""),
                    new LabelFilter(
                        level.get(),
                        categories.get().orElse(Set.of()),
                        statuses.get().orElse(Set.of())),
                    place.get().map(Place::start).orElse(0),
                    limit.get().orElse(JcstarLimits.SEARCH_RESULTS)),
                place.get()));
    return search instanceof Input.Accepted<SearchRequest>(SearchRequest asked)
            && asked.place.filter(of -> !of.question().equals(asked.question())).isPresent()
        ? new Input.Rejected<>(refused(RequestViolation.CURSOR_MALFORMED))
        : search;
  }

  /** Why the page that was found is not the one that was asked for; nothing where it is. */
  public Optional<Problem> refusal(Page page) {
    return place
        .filter(of -> version(page) != of.version())
        .map(of -> refused(RequestViolation.CURSOR_OUTDATED));
  }

  /** Where the page after this one begins; none after the last. */
  public Optional<String> cursor(Page page) {
    int next = query.start() + page.found().size();
    return next < page.total() && !page.found().isEmpty()
        ? Optional.of(new Place(next, version(page), question()).text())
        : Optional.empty();
  }

  private static int version(Page page) {
    return page.registry().head().map(RegistryHead::version).orElse(0);
  }

  /** All that is asked for but its place, in short. */
  private String question() {
    LabelFilter filter = query.filter();
    int hash =
        Objects.hash(
            query.typed(),
            filter.atLeast().map(Level::stars).orElse(0),
            filter.categories().stream().sorted().toList(),
            filter.statuses().stream().map(Status::name).sorted().toList());
    return HexFormat.of().toHexDigits(hash);
  }

  private static Problem refused(RequestViolation code) {
    return Problem.invalid(
        List.of(Violation.at(Pointer.ROOT.member("query").member("cursor"), code)));
  }

  /** A level as a query has it. */
  public static Optional<Level> level(String text) {
    return Arrays.stream(Level.values())
        .filter(level -> Integer.toString(level.stars()).equals(text))
        .findFirst();
  }

  private static Optional<String> typed(String text) {
    return Optional.of(text)
        .filter(some -> some.length() <= JcstarLimits.SEARCH_CHARS_MAX)
        .filter(SearchLabels::isTold);
  }

  private static RequestViolation whyNotTyped(HttpRequest request) {
    return request.query().getOrDefault("q", "").length() > JcstarLimits.SEARCH_CHARS_MAX
        ? RequestViolation.SEARCH_TOO_LONG
        : RequestViolation.SEARCH_UNTOLD;
  }

  private static Optional<Set<String>> texts(String text) {
    return Optional.of(text)
        .filter(some -> some.length() <= FILTER_CHARS_MAX)
        .map(SearchRequest::parts);
  }

  private static Set<String> parts(String text) {
    return COMMA
        .splitAsStream(text)
        .map(one -> one.replace("\\,", ",").strip())
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Optional<Set<Status>> statuses(String text) {
    Map<String, Status> byName =
        Arrays.stream(Status.values()).collect(Collectors.toMap(Status::name, status -> status));
    Set<String> names = parts(text);
    return byName.keySet().containsAll(names)
        ? Optional.of(names.stream().map(byName::get).collect(Collectors.toSet()))
        : Optional.empty();
  }

  private static Optional<Integer> limit(String text) {
    return Optional.of(text)
        .filter(COUNT.asMatchPredicate())
        .map(Integer::valueOf)
        .filter(number -> number <= JcstarLimits.SEARCH_RESULTS_MAX);
  }
}
